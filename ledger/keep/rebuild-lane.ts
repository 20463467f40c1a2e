import type { Content } from '@cwmis/core/content.ts'
import type { Pool, PoolClient } from 'pg'
import { clockRows, headRows } from '../append/head-rows.ts'
import { unopened, type Working } from '../append/working.ts'
import { writeKeysOf } from '../follow/search-view.ts'
import type { Keys } from '../keys/keys.ts'
import { COMMIT, pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { readBatch } from './rebuild-batch.ts'
import { compared, type Wrong } from './rebuild-compare.ts'
import type { Range } from './rebuild-reads.ts'

/** What a rebuild found: how much it folded, and which rows were not what the ledger makes of them. */
export interface Rebuilt {
  readonly subjects: number
  readonly entries: number
  /** Heads, list columns and clocks. */
  readonly differences: readonly string[]
  /** Subjects whose keys in the view "search" differ. */
  readonly keys: readonly string[]
}

/** What each of several lanes is given. All of it can be sent to another thread. */
export interface LaneWork {
  readonly keys: Keys
  readonly content: Content
  /** Replace what differs. */
  readonly write: boolean
  readonly ranges: readonly Range[]
  /** One number, shared: the next range nobody has taken. */
  readonly next: Int32Array
}

/** While one lane waits for what it reads, the other folds. */
const LANES = 2

/** Runs the lanes of one thread, each with a connection of `pool`, until no range is left. */
export async function runLanes(pool: Pool, work: LaneWork): Promise<Rebuilt> {
  const lanes = Array.from({ length: LANES }, () =>
    withConnection(pool, (client) => runLane(client, work)),
  )
  return (await Promise.all(lanes)).reduce(added)
}

/** Takes range after range until none is left. */
async function runLane(client: PoolClient, work: LaneWork): Promise<Rebuilt> {
  let sum: Rebuilt = { subjects: 0, entries: 0, differences: [], keys: [] }
  for (;;) {
    const range = work.ranges[Atomics.add(work.next, 0, 1)]
    if (range === undefined) return sum
    sum = added(sum, await rebuildRange(client, work, range))
  }
}

/** What several found together. */
export function added(one: Rebuilt, other: Rebuilt): Rebuilt {
  return {
    subjects: one.subjects + other.subjects,
    entries: one.entries + other.entries,
    differences: [...one.differences, ...other.differences],
    keys: [...one.keys, ...other.keys],
  }
}

async function rebuildRange(client: PoolClient, work: LaneWork, range: Range): Promise<Rebuilt> {
  const batch = await readBatch(client, range)
  const wrong = batch.flatMap((stored) => compared(work, stored))
  if (work.write) await replace(client, work.keys, wrong)
  await pipeline(client, [COMMIT])
  return {
    subjects: batch.length,
    entries: batch.reduce((sum, { entries }) => sum + entries.length, 0),
    differences: wrong.flatMap(({ heads }) => heads),
    keys: wrong.flatMap(({ keys, stored }) => (keys ? stored.id : [])),
  }
}

async function replace(client: PoolClient, keys: Keys, wrong: readonly Wrong[]): Promise<void> {
  const heads = wrong.filter((one) => one.heads.length > 0).map(workingOf)
  if (heads.length > 0) await replaceHeads(client, keys, heads)
  // The view is made of the open slices as they now stand.
  await writeKeysOf(
    client,
    wrong.flatMap((one) => (one.keys ? one.stored.id : [])),
  )
}

function workingOf({ stored: { id, type, seq, place }, slices }: Wrong): Working {
  const fresh = unopened({ type, id })
  return { ...fresh, slices, seq, access: { ...fresh.access, place } }
}

async function replaceHeads(
  client: PoolClient,
  keys: Keys,
  wrong: readonly Working[],
): Promise<void> {
  const now = new Date().toISOString()
  const list = `{${wrong.map(({ subject }) => subject.id).join(',')}}`
  await pipeline(client, [
    {
      name: 'rebuild-clear-heads',
      text: 'delete from head where subject = any ($1::uuid[])',
      values: [list],
    },
    {
      name: 'rebuild-clear-clocks',
      text: 'delete from clock where subject = any ($1::uuid[])',
      values: [list],
    },
    {
      name: 'rebuild-heads',
      text: 'select app.write_heads($1)',
      values: [JSON.stringify(wrong.flatMap((one) => headRows(keys, one, now)))],
    },
    {
      name: 'rebuild-clocks',
      text: 'select app.write_clocks($1)',
      values: [JSON.stringify(wrong.flatMap(clockRows))],
    },
  ])
}
