import type { PoolClient } from 'pg'
import { COMMIT, pipeline, type Rows } from '../pool/pipeline.ts'
import { type Frontier, frontierPlaces, grow, type Node } from './merkle.ts'
import { CUT, TREES, type TreeName, WINDOW } from './window.ts'

/** Any number: one sequencer at a time in the whole database. */
const LOCK = '5106622'

/** What one run gave positions to. `busy`: another sequencer was at work. */
export interface Sequenced {
  readonly busy: boolean
  readonly ledger: number
  readonly audit: number
}

/**
 * Gives their positions to all entries and audit rows whose transactions are over: the closed window of
 * transaction ids between the last run and the oldest one still running. Nothing committed can fall
 * between two windows, and within a subject the order is that of seq, because an append takes its locks
 * before it gets its transaction id. Both trees move in one transaction on one snapshot.
 */
export async function sequenceOnce(client: PoolClient): Promise<Sequenced> {
  const [, locked, trees] = await pipeline(client, [
    { name: 'sequence-begin', text: 'begin isolation level repeatable read' },
    { name: 'sequence-lock', text: `select pg_try_advisory_xact_lock(${LOCK})` },
    {
      name: 'sequence-trees',
      text: 'select tree, size, sequenced_to::text, pg_snapshot_xmin(pg_current_snapshot())::text from tree',
    },
  ])
  if (locked?.[0]?.[0] !== 't') return finish(client, { busy: true, ledger: 0, audit: 0 })
  const given = { ledger: 0, audit: 0 }
  for (const tree of TREES) given[tree] = await sequenceTree(client, tree, trees ?? [])
  return finish(client, { busy: false, ...given })
}

async function finish(client: PoolClient, result: Sequenced): Promise<Sequenced> {
  await pipeline(client, [COMMIT])
  return result
}

async function sequenceTree(client: PoolClient, tree: TreeName, trees: Rows): Promise<number> {
  const row = trees.find(([name]) => name === tree)
  const [, size, from, xmin] = row ?? []
  if (!size || !from || !xmin || from === xmin) return 0
  const [cut] = await pipeline(client, [
    { name: `sequence-cut-${tree}`, text: CUT[tree], values: [from, xmin] },
  ])
  const to = cut?.[0]?.[0] ?? xmin
  const [rows = []] = await pipeline(client, [
    { name: `sequence-window-${tree}`, text: WINDOW[tree], values: [from, to] },
  ])
  if (rows.length === 0) return 0
  await plant(client, { tree, size: Number(size) }, rows)
  await pipeline(client, [
    {
      name: 'sequence-move',
      text: 'update tree set size = size + $2::bigint, sequenced_to = $3::xid8 where tree = $1',
      values: [tree, String(rows.length), to],
    },
  ])
  return rows.length
}

async function plant(
  client: PoolClient,
  { tree, size }: { tree: TreeName; size: number },
  rows: Rows,
): Promise<void> {
  const before = await readFrontier(client, tree, size)
  const { nodes } = grow(
    before,
    rows.map(([hash]) => Buffer.from(hash ?? '', 'base64')),
  )
  await pipeline(client, [
    {
      name: 'sequence-leaves',
      text: `insert into leaf (tree, position, hash, entry, author, audit)
        select $1, $2::bigint + x.at - 1, decode(x.line ->> 0, 'base64'), (x.line ->> 1)::uuid, x.line ->> 2, (x.line ->> 3)::bigint
        from jsonb_array_elements($3::jsonb) with ordinality as x (line, at)`,
      values: [tree, String(size), JSON.stringify(rows)],
    },
    {
      name: 'sequence-nodes',
      text: `insert into tree_node (tree, level, place, hash)
        select $1, (x ->> 0)::int, (x ->> 1)::bigint, decode(x ->> 2, 'base64') from jsonb_array_elements($2::jsonb) as x`,
      values: [tree, JSON.stringify(nodes.map(nodeLine))],
    },
  ])
}

function nodeLine({ level, place, hash }: Node): [number, number, string] {
  return [level, place, hash.toString('base64')]
}

/** The frontier of a stored tree at one of its sizes. */
export async function readFrontier(
  client: PoolClient,
  tree: TreeName,
  size: number,
): Promise<Frontier> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'sequence-frontier',
      text: `select coalesce(encode(n.hash, 'base64'), encode(l.hash, 'base64'))
        from jsonb_array_elements($2::jsonb) with ordinality as x (line, at)
        left join tree_node n on n.tree = $1 and n.level = (x.line ->> 'level')::int and n.place = (x.line ->> 'place')::bigint
        left join leaf l on (x.line ->> 'level')::int = 0 and l.tree = $1 and l.position = (x.line ->> 'place')::bigint
        order by x.at`,
      values: [tree, JSON.stringify(frontierPlaces(size))],
    },
  ])
  return { size, roots: rows.map(([hash]) => Buffer.from(hash ?? '', 'base64')) }
}
