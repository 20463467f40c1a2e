import type { XlsRow } from '../workbook.ts'

/** Something in a workbook that we do not support or cannot read, where it stands. It is left out, and nothing else. */
export interface XlsProblem {
  readonly sheet: string
  /** As a spreadsheet numbers it. */
  readonly row: number
  readonly what: string
}

/** What the questions of a sheet are called here: by the sheet's name the field, and the table it is a column of. */
export type SheetNames = ReadonlyMap<string, { readonly id: string; readonly table: string | null }>

/** Reads the names before the questions: an expression may look at one that comes later. */
export function sheetNames(rows: readonly { readonly cells: XlsRow }[]): SheetNames {
  const names = new Map<string, { id: string; table: string | null }>()
  let table: string | null = null
  for (const { cells } of rows) {
    const { type = '', name = '' } = cells
    const word = wordOf(type)
    if (word === 'end_repeat') table = null
    if (/^(begin|end)_group$|^end_repeat$/.test(word) || name === '') continue
    names.set(name, { id: idOf(table === null ? name : inTable(name, table)), table })
    if (word === 'begin_repeat') table = name
  }
  return names
}

/** `begin repeat` and `begin_repeat` are the same word. */
export function wordOf(type: string): string {
  return type.trim().replace(/^(begin|end)\s+/, '$1_')
}

/** A name as our fields are named: `child_name` becomes `childName`. */
export function idOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_all, next: string) => next.toUpperCase())
}

/** The path of a question of the sheet, as a condition at a question of `table` writes it. */
export function pathIn(names: SheetNames, table: string | null): (name: string) => string {
  return (name) => {
    const known = names.get(name)
    if (known === undefined) return name
    if (known.table === null || known.table === table) return known.id
    return `${idOf(known.table)}.${known.id}`
  }
}

function inTable(name: string, table: string): string {
  return name.startsWith(`${table}.`) ? name.slice(table.length + 1) : name
}
