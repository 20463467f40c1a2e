import type { Client } from 'pg'
import { searchRows } from '../../follow/search-view.ts'
import { copyFrozen, copyOut } from '../backup/copy.ts'
import { withIndexes } from './indexes.ts'
import { cell, line } from './lines.ts'
import { type Blank, blankOf, filled, type Mould, ORDINAL, type Own } from './mould.ts'
import { COLUMNS, type Table } from './tables.ts'

/**
 * Tables that clones have rows in, those first that take longest: what lists, search and clocks read. Entries with
 * their parts, tokens and audit rows, and sealed slices, are signed and sealed for one subject and are not cloned.
 */
export const CLONED = [
  'head',
  'access_grant',
  'clock',
  'search_key',
  'subject',
  'link',
  'child_number',
] as const satisfies readonly Table[]

/** A clone: which story it is cast in, by what the ids of that begin with, and its own. */
export interface Clone {
  readonly of: string
  readonly own: Own
}

/** What is cloned, and into how many. */
export interface Cloning {
  /** By what the ids of each story begin with. */
  readonly moulds: ReadonlyMap<string, Mould>
  /** What is searched of each story: `SEARCHED` as JSON. */
  readonly searched: ReadonlyMap<string, string>
  readonly clones: number
  /** The nth clone, from 0. */
  readonly cloneAt: (nth: number) => Clone
  /** Told now and then how many are written. */
  readonly onWritten: (clones: number) => void
}

/** Its rows are wider than all the others' together. */
const WIDE = 'head'
/** Characters sent at once. */
const PIECE = 1_000_000
/** How the ids of stories begin: where a row's subject says of which story it is. */
const IDS = /(?:^|\t)([0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]00-)[0-9a-f]{12}\t/

/**
 * Writes the clones' rows of one table, in one transaction in which it is emptied and filled anew with what it had
 * and the clones: without write-ahead log where that is kept to the minimum, and most indexes made once at the end.
 * `client` is the owner's; nobody else may be using the table.
 */
export async function cloneTable(
  client: Client,
  table: (typeof CLONED)[number],
  cloning: Cloning,
): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`set local maintenance_work_mem = '1GB'`)
    const lines = await linesThere(client, table)
    const cuts = table === 'search_key' ? searchCuts(cloning) : rowCuts(table, lines, cloning)
    await client.query(`truncate ${table}`)
    await withIndexes(client, { table, isWide: table === WIDE }, () => {
      const written = pieces(lines, cloneLines(table, cuts, cloning))
      return copyFrozen(client, `${table} (${COLUMNS[table]})`, written)
    })
    await client.query(`insert into setting (name, value) values ($1, 'true')`, [doneMark(table)])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The setting that says that a table has its clones. */
export function doneMark(table: string): string {
  return `bulk-clones ${table}`
}

async function linesThere(client: Client, table: Table): Promise<string[]> {
  const pieces: Buffer[] = []
  for await (const piece of copyOut(client, `select ${COLUMNS[table]} from ${table}`))
    pieces.push(piece)
  const text = Buffer.concat(pieces).toString('utf8')
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** By story, all its rows of the table as one text, cut. */
function rowCuts(table: Table, lines: readonly string[], { moulds }: Cloning): Map<string, Blank> {
  const stories = Map.groupBy(
    lines.filter((one) => isCloned(table, one)),
    (one) => IDS.exec(one)?.[1] ?? '',
  )
  return new Map(
    [...stories].map(([ids, its]) => {
      const mould = moulds.get(ids)
      if (mould === undefined) throw new RangeError(`rows of ${table} that are of no story`)
      const rows =
        table === 'child_number' ? its.map((one) => one.replace(/\t\d+\t/, `\t${ORDINAL}\t`)) : its
      return [ids, blankOf(mould, rows.join(''))]
    }),
  )
}

function isCloned(table: Table, row: string): boolean {
  return table !== 'head' || row.split('\t', 2)[1] === 'open'
}

function searchCuts({ moulds, searched }: Cloning): Map<string, Blank> {
  return new Map(
    [...searched].flatMap(([ids, text]) => {
      const mould = moulds.get(ids)
      return mould === undefined ? [] : [[ids, blankOf(mould, text)]]
    }),
  )
}

function* cloneLines(
  table: Table,
  cuts: ReadonlyMap<string, Blank>,
  cloning: Cloning,
): Generator<string> {
  for (let nth = 0; nth < cloning.clones; nth += 1) {
    const { of, own } = cloning.cloneAt(nth)
    const [rows, mould] = [cuts.get(of), cloning.moulds.get(of)]
    if (mould === undefined) throw new RangeError('a clone of no story')
    // A story may have no row in a table.
    const text = rows === undefined ? '' : filled(rows, mould, own)
    yield table === 'search_key' ? searchLines(text) : text
    if (nth % SAID_EACH === 0) cloning.onWritten(nth)
  }
}

const SAID_EACH = 25_000

function searchLines(text: string): string {
  const heads: Parameters<typeof searchRows>[0][] = text === '' ? [] : JSON.parse(text)
  return heads
    .flatMap(searchRows)
    .map(({ key, subject, weight }) => line([cell(key), subject, String(weight)]))
    .join('')
}

async function* pieces(...texts: readonly Iterable<string>[]): AsyncGenerator<Buffer> {
  let piece = ''
  for (const some of texts) {
    for (const text of some) {
      piece += text
      if (piece.length < PIECE) continue
      yield Buffer.from(piece)
      piece = ''
    }
  }
  yield Buffer.from(piece)
}
