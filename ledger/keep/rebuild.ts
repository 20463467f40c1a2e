import { availableParallelism } from 'node:os'
import type { Content } from '@cwmis/core/content.ts'
import type { PoolClient } from 'pg'
import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { added, type LaneWork, type Rebuilt, runLanes } from './rebuild-lane.ts'
import type { Range } from './rebuild-reads.ts'
import { runInThread } from './rebuild-threads.ts'

/** Locks of so many subjects are held while one batch is compared. */
const BATCH = 200
/** Fewer batches than this are done before a thread has begun. */
const WORTH_THREADS = 40

/**
 * Folds every subject anew from its entries and compares with the heads, list columns, clocks and search keys as they
 * stand. With `write` the rows that differ are replaced. Judges nothing: the receipts say what held. `threads` do it:
 * by default one for each core where the ledger is large, else none but this one.
 */
export async function rebuildHeads(
  ledger: Ledger,
  content: Content,
  { write, threads }: { readonly write: boolean; readonly threads?: number },
): Promise<Rebuilt> {
  const ranges = await withConnection(ledger.keeper, rangesIn)
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const work: LaneWork = { keys: ledger.keys, content, write, ranges, next }
  const worth = ranges.length < WORTH_THREADS ? 0 : availableParallelism()
  const length = threads ?? worth
  if (length === 0) return runLanes(ledger.keeper, work)
  const done = Array.from({ length }, () => runInThread(ledger.keeper, work))
  return (await Promise.all(done)).reduce(added)
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
