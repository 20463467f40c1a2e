import type { PoolClient } from 'pg'
import { pipeline } from '../pool/pipeline.ts'

/** Positions lag behind what is written: something in the cluster has been writing for too long. */
export class SequencerLagError extends Error {
  readonly seconds: number
  /** The server process that holds the window back, or null where it may not be seen. */
  readonly process: number | null

  constructor(seconds: number, process: number | null) {
    super(
      `positions lag by ${String(seconds)} s, held back by process ${String(process ?? 'unknown')}`,
    )
    this.name = 'SequencerLagError'
    this.seconds = seconds
    this.process = process
  }
}

const MOST_SECONDS = 5

/** The lag as an error where it is longer than five seconds, else null. `client` is the sequencer's. */
export async function lagOf(client: PoolClient): Promise<SequencerLagError | null> {
  const [rows] = await pipeline(client, [
    {
      name: 'sequence-lag',
      text: `select extract(epoch from clock_timestamp() - e.recorded_at)::int, (
          select a.pid from pg_stat_activity a
          where a.pid <> pg_backend_pid() and (a.backend_xid is not null or a.backend_xmin is not null)
          order by greatest(age(a.backend_xid), age(a.backend_xmin)) desc limit 1)
        from tree t join lateral (
          select x.recorded_at from entry x where x.xid >= t.sequenced_to order by x.xid limit 1) as e on true
        where t.tree = 'ledger'`,
    },
  ])
  const [seconds, process] = rows?.[0] ?? []
  if (!seconds || Number(seconds) <= MOST_SECONDS) return null
  return new SequencerLagError(Number(seconds), process ? Number(process) : null)
}
