import type { Client } from 'pg'

/** A table as a backup keeps it. */
export interface KeptTable {
  readonly name: string
  /** Every column that is stored and not computed, in the table's order. */
  readonly columns: readonly string[]
}

/** What a backup names apart: the restored database gets it from its own migrations. */
const APART = 'migration'

/** The tree that gives positions to a table's rows, and the order of its rows within a window. */
const POSITIONED: Readonly<Record<string, { tree: string; order: string }>> = {
  entry: { tree: 'ledger', order: 'xid, ordinal' },
  quarantine: { tree: 'ledger', order: 'xid, ordinal' },
  audit: { tree: 'audit', order: 'xid, ordinal, no' },
}

/**
 * Transaction ids mean nothing in another cluster. In a backup they say only what they are for: `3` the row has
 * its position, `4` it waits for one (in the order of its ordinal). Every id of a living cluster is larger.
 */
const POSITIONED_XID = `'3'::xid8`
const WAITING_XID = `'4'::xid8`

const COLUMNS = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
    coalesce(bool_or(a.atttypid = 'xid8'::regtype), false) as has_xid,
    coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as needs
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> $1
  group by c.oid, c.relname order by c.relname`

interface Found extends KeptTable {
  readonly has_xid: boolean
  readonly needs: readonly string[]
}

/**
 * Every table of the house, each after those it refers to. `client` is the owner's.
 * @throws when a table holds transaction ids of which nothing is said here
 */
export async function keptTables(client: Client): Promise<KeptTable[]> {
  const found = await client.query<Found>(COLUMNS, [APART])
  const strange = found.rows.find(
    (one) => one.has_xid && !POSITIONED[one.name] && one.name !== 'tree',
  )
  if (strange) throw new Error(`${strange.name} holds transaction ids, which no backup can carry`)
  return ordered(found.rows).map(({ name, columns }) => ({ name, columns }))
}

function ordered(found: readonly Found[]): Found[] {
  const done = new Set<string>()
  const result: Found[] = []
  for (let rest = [...found]; rest.length > 0; ) {
    const ready = rest.filter((one) => one.needs.every((name) => done.has(name)))
    if (ready.length === 0) throw new Error('tables refer to one another in a circle')
    for (const one of ready) done.add(one.name)
    result.push(...ready)
    rest = rest.filter((one) => !done.has(one.name))
  }
  return result
}

/** The query whose rows a backup keeps of a table. */
export function rowsOf({ name, columns }: KeptTable): string {
  const positioned = POSITIONED[name]
  if (positioned) return withPositions(name, columns, positioned)
  if (name === 'tree') return `select ${list(columns, { sequenced_to: WAITING_XID })} from tree`
  const order = name === 'leaf' ? ' order by tree, position' : ''
  return `select ${list(columns, {})} from ${quoted(name)}${order}`
}

function withPositions(
  name: string,
  columns: readonly string[],
  { tree, order }: { tree: string; order: string },
): string {
  const reached = `(select sequenced_to from tree where tree = '${tree}')`
  const placed = list(columns, { xid: POSITIONED_XID })
  const place = `(row_number() over (order by ${order}))::int`
  const waiting = list(columns, { xid: WAITING_XID, ordinal: place })
  return `select ${placed} from ${name} where xid < ${reached}
    union all select ${waiting} from ${name} where xid >= ${reached}`
}

function list(columns: readonly string[], instead: Readonly<Record<string, string>>): string {
  return columns.map((one) => instead[one] ?? quoted(one)).join(', ')
}

/** A name of the catalogue as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
