import { availableParallelism } from 'node:os'
import type { Content } from '@cwmis/core/content.ts'
import type { PoolClient } from 'pg'
import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { added, type LaneWork, type Rebuilt, runLane } from './rebuild-lane.ts'
import type { Range } from './rebuild-reads.ts'
import { runInThread } from './rebuild-threads.ts'

/** Locks of so many subjects are held while one batch is compared. */
const BATCH = 200
/** Fewer batches than this are done before another thread has begun. */
const WORTH_A_THREAD = 40

/**
 * Folds every subject anew from its entries and compares with the heads, list columns, clocks and search keys as they
 * stand. With `write` the rows that differ are replaced. Judges nothing: the receipts say what held. `threads` work
 * beside this one: by default one for each further core where the ledger is large.
 */
export async function rebuildHeads(
  ledger: Ledger,
  content: Content,
  { write, threads }: { readonly write: boolean; readonly threads?: number },
): Promise<Rebuilt> {
  return withConnection(ledger.keeper, async (client) => {
    const ranges = await rangesIn(client)
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const work: LaneWork = { keys: ledger.keys, content, write, ranges, next }
    const worth = ranges.length < WORTH_A_THREAD ? 0 : availableParallelism() - 1
    const others = Array.from({ length: threads ?? worth }, () => runInThread(ledger.keeper, work))
    const done = await Promise.all([runLane(client, work), ...others])
    return done.reduce(added)
  })
}

const FIRST = '00000000-0000-0000-0000-000000000000'
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** All ids there can be, cut after every so many that there are. */
async function rangesIn(client: PoolClient): Promise<readonly Range[]> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'rebuild-ranges',
      text: `select id from (select id, row_number() over (order by id) as n from subject) as s
        where n % ${String(BATCH)} = 0 order by id`,
    },
  ])
  const cuts = [FIRST, ...rows.map(([id]) => id ?? ''), LAST]
  return cuts.slice(1).map((to, at) => ({ after: cuts[at] ?? FIRST, to }))
}
