import type { Client } from 'pg'
import { INDICATORS } from '../../follow/indicators/view.ts'
import { TREES, type TreeName } from '../../sequence/window.ts'

const LEAVES: Readonly<Record<TreeName, string>> = {
  ledger: `insert into leaf (tree, position, hash, entry)
    select 'ledger', row_number() over (order by xid, ordinal) - 1,
      sha256('\\x00'::bytea || convert_to(header || E'\\n' || receipt, 'UTF8')), id from entry`,
  audit: `insert into leaf (tree, position, hash, audit)
    select 'audit', row_number() over (order by xid, ordinal, no) - 1,
      sha256('\\x00'::bytea || convert_to(line, 'UTF8')), no from audit`,
}

/** Each level stands on the one below it, level 1 on the leaves: every second node with its right neighbour, if it has one. */
const NODES = (below: string): string => `insert into tree_node (tree, level, place, hash)
  select $1, $2::int, place / 2, sha256('\\x01'::bytea || hash || beside)
  from (select place, hash, lead(hash) over (order by place) as beside from (${below}) as below) as pairs
  where place % 2 = 0 and beside is not null`
const FIRST_NODES = NODES('select position as place, hash from leaf where tree = $1')
const MORE_NODES = NODES(
  'select place, hash from tree_node where tree = $1 and level = $2::int - 1',
)

/** Followers for which what a bulk load wrote is already done: its keys are written, its hand-offs delivered, nobody is told of the past. */
const DONE = ['search', 'delivery', 'notices']
/** Those that have it all before them. */
const BEFORE = [INDICATORS]

/**
 * Gives positions and both trees to everything a bulk load wrote, as the sequencer would: by transaction and ordinal.
 * A tree that has leaves already is left to the sequencer. Nobody else writes meanwhile. `client` is the owner's.
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
    await client.query(
      'insert into follower (name) select unnest($1::text[]) on conflict do nothing',
      [BEFORE],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function plant(client: Client, tree: TreeName): Promise<void> {
  const found = await client.query('select from tree where tree = $1 and size = 0 for update', [
    tree,
  ])
  if (found.rowCount === 0) return
  const { rowCount: leaves } = await client.query(LEAVES[tree])
  let { rowCount: made } = await client.query(FIRST_NODES, [tree, 1])
  for (let level = 2; (made ?? 0) > 1; level += 1) {
    made = (await client.query(MORE_NODES, [tree, level])).rowCount
  }
  await client.query(
    `update tree set size = $2, sequenced_to = pg_snapshot_xmin(pg_current_snapshot()) where tree = $1`,
    [tree, leaves],
  )
}
