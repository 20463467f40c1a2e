import type { Client } from 'pg'
import { TREES, type TreeName } from '../../sequence/window.ts'
import { BulkProblem } from './append.ts'

const LEAVES: Readonly<Record<TreeName, string>> = {
  ledger: `insert into leaf (tree, position, hash, entry)
    select 'ledger', row_number() over (order by xid, ordinal) - 1,
      sha256('\\x00'::bytea || convert_to(header || E'\\n' || receipt, 'UTF8')), id from entry`,
  audit: `insert into leaf (tree, position, hash, audit)
    select 'audit', row_number() over (order by xid, ordinal, no) - 1,
      sha256('\\x00'::bytea || convert_to(line, 'UTF8')), no from audit`,
}

/** Level 1 stands on the leaves, every other one on the level below it. */
const FIRST_NODES = `insert into tree_node (tree, level, place, hash)
  select $1, 1, l.position / 2, sha256('\\x01'::bytea || l.hash || r.hash)
  from leaf l join leaf r on r.tree = l.tree and r.position = l.position + 1
  where l.tree = $1 and l.position % 2 = 0`
const NODES = `insert into tree_node (tree, level, place, hash)
  select $1, $2::int, l.place / 2, sha256('\\x01'::bytea || l.hash || r.hash)
  from tree_node l join tree_node r on r.tree = l.tree and r.level = l.level and r.place = l.place + 1
  where l.tree = $1 and l.level = $2::int - 1 and l.place % 2 = 0`

/** Followers for which what a bulk load wrote is already done: its keys are written, its hand-offs delivered, nobody is told of the past. */
const DONE = ['search', 'delivery', 'notices']

/**
 * Gives positions and both trees to everything a bulk load wrote, as the sequencer would: by transaction and ordinal.
 * Only where nothing has a position yet and nobody writes. `client` is the owner's. @throws BulkProblem
 */
export async function plantTrees(client: Client): Promise<void> {
  await client.query('begin')
  try {
    for (const tree of TREES) await plant(client, tree)
    await client.query(
      `insert into follower (name, next_position)
       select name, (select size from tree where tree = 'ledger') from unnest($1::text[]) as name
       on conflict (name) do update set next_position = excluded.next_position`,
      [DONE],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function plant(client: Client, tree: TreeName): Promise<void> {
  const found = await client.query(`select 1 from tree where tree = $1 and size = 0 for update`, [
    tree,
  ])
  if (found.rowCount === 0) throw new BulkProblem(`the tree ${tree} is planted already`)
  const { rowCount: leaves } = await client.query(LEAVES[tree])
  await client.query('analyze leaf')
  let { rowCount: made } = await client.query(FIRST_NODES, [tree])
  for (let level = 2; (made ?? 0) > 1; level += 1) {
    made = (await client.query(NODES, [tree, level])).rowCount
  }
  await client.query(
    `update tree set size = $2, sequenced_to = pg_snapshot_xmin(pg_current_snapshot()) where tree = $1`,
    [tree, leaves],
  )
}
