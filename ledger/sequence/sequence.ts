import type { PoolClient } from 'pg'
import { COMMIT, pipeline, type Rows, type Statement } from '../pool/pipeline.ts'
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
  const [, locked, trees = []] = await pipeline(client, [
    { name: 'sequence-begin', text: 'begin isolation level repeatable read' },
    { name: 'sequence-lock', text: `select pg_try_advisory_xact_lock(${LOCK})` },
    {
      name: 'sequence-trees',
      text: 'select tree, size, sequenced_to::text, pg_snapshot_xmin(pg_current_snapshot())::text from tree',
    },
  ])
  const busy = locked?.[0]?.[0] !== 't'
  const windows = busy ? [] : await plantWindows(client, trees.flatMap(standing))
  await pipeline(client, [...windows.flatMap(planting), COMMIT])
  const given = (tree: TreeName) => windows.find((one) => one.tree === tree)?.leaves.length ?? 0
  return { busy, ledger: given('ledger'), audit: given('audit') }
}

/** A tree with something to be given since its last run. */
interface Standing {
  readonly tree: TreeName
  readonly size: number
  readonly from: string
  readonly xmin: string
}

function standing([name, size, from, xmin]: Rows[number]): Standing[] {
  const tree = TREES.find((one) => one === name)
  if (!tree || !size || !from || !xmin || from === xmin) return []
  return [{ tree, size: Number(size), from, xmin }]
}

/** What was planted in a tree: the leaves of its window, and the frontier they grow from. */
interface Window {
  readonly tree: TreeName
  readonly to: string
  readonly leaves: readonly Buffer[]
  readonly frontier: Frontier
}

/** Plants the windows of all trees in one round trip. */
async function plantWindows(client: PoolClient, trees: readonly Standing[]): Promise<Window[]> {
  const asked = trees.flatMap(({ tree, size, from, xmin }) => [
    { name: `sequence-cut-${tree}`, text: CUT[tree], values: [from, xmin] },
    frontierOf(tree, size),
    { name: `sequence-window-${tree}`, text: WINDOW[tree], values: [from, xmin, String(size)] },
  ])
  const answers = asked.length === 0 ? [] : await pipeline(client, asked)
  return trees.map(({ tree, size, xmin }, at) => {
    const [cut, roots = [], rows = []] = answers.slice(at * 3, at * 3 + 3)
    const to = cut?.[0]?.[0] ?? xmin
    return { tree, to, leaves: leavesOf(rows), frontier: frontierFrom(size, roots) }
  })
}

/** Leaves by their positions: what a statement returns has no order. */
function leavesOf(rows: Rows): Buffer[] {
  return rows
    .map(([position, hash]) => ({ position: Number(position), hash: hash ?? '' }))
    .toSorted((one, other) => one.position - other.position)
    .map(({ hash }) => Buffer.from(hash, 'base64'))
}

/** The nodes over new leaves and the tree's new size. */
function planting({ tree, to, leaves, frontier }: Window): Statement[] {
  if (leaves.length === 0) return []
  const { nodes } = grow(frontier, leaves)
  return [
    {
      name: 'sequence-nodes',
      text: `insert into tree_node (tree, level, place, hash)
        select $1, (x ->> 0)::int, (x ->> 1)::bigint, decode(x ->> 2, 'base64') from jsonb_array_elements($2::jsonb) as x`,
      values: [tree, JSON.stringify(nodes.map(nodeLine))],
    },
    {
      name: 'sequence-move',
      text: 'update tree set size = size + $2::bigint, sequenced_to = $3::xid8 where tree = $1',
      values: [tree, String(leaves.length), to],
    },
  ]
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
  const [rows = []] = await pipeline(client, [frontierOf(tree, size)])
  return frontierFrom(size, rows)
}

function frontierOf(tree: TreeName, size: number): Statement {
  return {
    name: 'sequence-frontier',
    // A look-up for each place, whatever the tables' size is thought to be: a join planned while they were small read
    // them from end to end each time.
    text: `select coalesce(
        (select encode(n.hash, 'base64') from tree_node n
          where n.tree = $1 and n.level = (x.line ->> 'level')::int and n.place = (x.line ->> 'place')::bigint),
        case (x.line ->> 'level')::int when 0 then (select encode(l.hash, 'base64') from leaf l
          where l.tree = $1 and l.position = (x.line ->> 'place')::bigint) end)
      from jsonb_array_elements($2::jsonb) with ordinality as x (line, at) order by x.at`,
    values: [tree, JSON.stringify(frontierPlaces(size))],
  }
}

function frontierFrom(size: number, rows: Rows): Frontier {
  return { size, roots: rows.map(([hash]) => Buffer.from(hash ?? '', 'base64')) }
}
