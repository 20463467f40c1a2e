import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Field, Section } from '@cwmis/core/form/definition.ts'
import { NotSupported } from '../expression/tokens.ts'
import type { XlsRow } from '../workbook.ts'
import { fieldOf, whenOf } from './field.ts'
import {
  idOf,
  pathIn,
  type SheetNames,
  sheetNames,
  wordOf,
  type XlsProblem,
} from './sheet-names.ts'

interface Row {
  readonly row: number
  readonly cells: XlsRow
}

/** What a survey sheet comes to: sections of questions, their words by key without the form's, what was left out. */
export interface Survey {
  readonly sections: readonly Section[]
  readonly words: Readonly<Record<string, string>>
  readonly problems: readonly XlsProblem[]
}

/** Where the reading stands: in which section, table and inner groups. */
interface Reading {
  readonly names: SheetNames
  readonly sections: Open[]
  readonly words: Record<string, string>
  readonly problems: XlsProblem[]
  /** Groups that are open, the outermost first; of inner ones what they ask for. */
  readonly groups: (Condition | undefined)[]
  table: { readonly name: string; readonly field: Field; readonly columns: Field[] } | null
}

type Open = Omit<Section, 'fields'> & { readonly fields: Field[] }

/** Filled in by a field tool itself; here the entry's header says it. */
const BY_ITSELF = ['start', 'end', 'today', 'deviceid', 'username', 'audit', 'phonenumber']

/** Reads the rows one after the other. What is not supported is named and left out. */
export function surveyOf(rows: readonly Row[]): Survey {
  const names = sheetNames(rows)
  const reading: Reading = { names, sections: [], words: {}, problems: [], groups: [], table: null }
  for (const row of rows) {
    try {
      readRow(reading, row)
    } catch (error) {
      if (!(error instanceof NotSupported || error instanceof SyntaxError)) throw error
      const what = `${row.cells.name ?? ''}: ${error.message} is not supported`
      reading.problems.push({ sheet: 'survey', row: row.row, what })
    }
  }
  const { sections } = reading
  return { sections, words: reading.words, problems: reading.problems }
}

function readRow(reading: Reading, { cells }: Row): void {
  const word = wordOf(cells.type ?? '').split(/\s+/)[0] ?? ''
  if (word === '') return
  if (word === 'begin_group') beginGroup(reading, cells)
  else if (word === 'end_group') reading.groups.pop()
  else if (word === 'end_repeat') endTable(reading)
  else if (BY_ITSELF.includes(word)) throw new NotSupported(`the type ${word}`)
  else question(reading, cells, word === 'begin_repeat')
}

/** The outermost groups are sections; what an inner one asks for is asked of its questions. */
function beginGroup(reading: Reading, cells: XlsRow): void {
  const { groups, sections, names, words } = reading
  const outermost = groups.length === 0 && reading.table === null
  groups.push(undefined)
  const when = whenOf(cells, pathIn(names, reading.table?.name ?? null))
  if (!outermost) {
    groups[groups.length - 1] = when
    return
  }
  const id = idOf(cells.name || `part${String(sections.length + 1)}`)
  const sensitive = cells['cwmis::flags'] === 'sensitive' ? { sensitive: true as const } : {}
  const kind = cells['cwmis::kind'] ?? ''
  sections.push({
    id: cells['cwmis::kind'] === undefined ? id : (cells.name ?? id),
    fields: [],
    ...(when === undefined ? {} : { when }),
    ...(kind === '' ? {} : { kind }),
    ...sensitive,
  })
  const last = sections.at(-1)
  if (last && cells.label) words[`sections.${last.id}`] = cells.label
}

function question(reading: Reading, cells: XlsRow, isTable: boolean): void {
  const { names, table } = reading
  const name = cells.name ?? ''
  const known = names.get(name)
  if (known === undefined) throw new NotSupported('a question without a name')
  const around = reading.groups.slice(1).filter((one) => one !== undefined)
  const path = pathIn(names, table?.name ?? null)
  if (isTable && table !== null) throw new NotSupported('a repeat inside a repeat')
  const field = fieldOf(cells, { id: known.id, path, around })
  const at = table === null ? known.id : `${idOf(table.name)}.${known.id}`
  say(reading.words, at, { cells, field })
  if (isTable) reading.table = { name, field, columns: [] }
  else if (table === null) hereOf(reading).fields.push(field)
  else table.columns.push(field)
}

function endTable(reading: Reading): void {
  const { table } = reading
  reading.table = null
  if (table !== null) hereOf(reading).fields.push({ ...table.field, columns: table.columns })
}

/** The section at hand; questions outside every group have one of their own. */
function hereOf({ sections, groups }: Reading): Open {
  const last = sections.at(-1)
  if (last !== undefined && (groups.length > 0 || /^part\d+$/.test(last.id))) return last
  const made: Open = { id: `part${String(sections.length + 1)}`, fields: [] }
  sections.push(made)
  return made
}

function say(
  words: Record<string, string>,
  at: string,
  { cells, field }: { readonly cells: XlsRow; readonly field: Field },
): void {
  const texts: Readonly<Record<string, string | undefined>> = {
    label: cells.label,
    hint: cells.hint,
    why: cells['cwmis::why'],
  }
  for (const [word, text] of Object.entries(texts)) {
    if (text !== undefined && text !== '') words[`${at}.${word}`] = text
  }
  const ours = cells['cwmis::checks'] ?? ''
  const told: { code: string; words?: string }[] = ours === '' ? [] : JSON.parse(ours)
  for (const { code } of field.checks ?? []) {
    const text = told.find((one) => one.code === code)?.words ?? cells.constraint_message
    words[`${at}.error.${code}`] = text || 'Please look at this answer again.'
  }
}
