import { HOUR } from '@cwmis/core/time/instant.ts'
import type { Ledger } from '../ledger.ts'

/** The epoch this ledger is in. */
export async function readEpoch(ledger: Ledger): Promise<string> {
  const found = await ledger.serve.query<{ id: string }>(
    'select id from epoch order by no desc limit 1',
  )
  const epoch = found.rows[0]?.id
  if (epoch === undefined) throw new Error('the ledger has no epoch')
  return epoch
}

/** A backup is kept for so long (operator's guide). Devices keep what they sent until no older one can come back. */
const HORIZON = `
  select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from checkpoint where at <= clock_timestamp() - interval '35 days' order by at desc limit 1`

/** The newest checkpoint that is older than every backup that may still be restored; null before there is one. */
export async function readHorizon(ledger: Ledger): Promise<string | null> {
  const found = await ledger.serve.query<{ at: string }>(HORIZON)
  return found.rows[0]?.at ?? null
}

const STANDING = `
  select t.size::int as position, coalesce((
      select (extract(epoch from clock_timestamp() - e.recorded_at) * 1000)::float8
      from entry e where e.xid >= t.sequenced_to order by e.xid, e.ordinal limit 1), 0) as lag
    from tree t where t.tree = 'ledger'`

/** How many entries have their position, and the age in milliseconds of the oldest one that has none. */
export async function readStanding(
  ledger: Ledger,
): Promise<{ readonly position: number; readonly lagMs: number }> {
  const found = await ledger.view.query<{ position: number; lag: number }>(STANDING)
  const [row] = found.rows
  if (row === undefined) throw new Error('the ledger has no tree')
  // When an entry of an invented past was recorded says nothing of how long it has been waiting.
  const lag = ledger.invented && row.lag > HOUR ? 0 : Math.max(0, row.lag)
  return { position: row.position, lagMs: Math.round(lag) }
}
