import type { Box } from '../keys/box.ts'

/** A row for `app.append_write`, in that function's words. */
export type Row = Readonly<Record<string, unknown>>

/** A box as the database functions take it. */
export function boxRow({ sealed, wrapped, key }: Box): Row {
  return { sealed: sealed.toString('base64'), wrapped: wrapped.toString('base64'), key }
}

/** The columns whose texts are long, and the lists in which they stand. */
const LONG = ['header', 'receipt', 'signature', 'state', 'line']
const LISTS = ['entries', 'heads', 'quarantine', 'audit']

/** Rows for `app.append_write`, and the long texts they name by their place, from 1. */
export interface Apart {
  readonly rows: Readonly<Record<string, unknown>>
  readonly texts: readonly string[]
}

/** Lays the long texts of all rows beside them: within JSON each would be escaped, and unescaped again. */
export function apart(lists: Readonly<Record<string, readonly unknown[] | undefined>>): Apart {
  const texts: string[] = []
  const rows: Record<string, unknown> = { ...lists }
  for (const name of LISTS) rows[name] = lists[name]?.map((row) => withoutTexts(row, texts))
  return { rows, texts }
}

function withoutTexts(row: unknown, texts: string[]): unknown {
  if (typeof row !== 'object' || row === null) return row
  const rest: Record<string, unknown> = { ...row }
  for (const column of LONG) {
    const text = rest[column]
    if (typeof text === 'string') rest[column] = texts.push(text)
  }
  return rest
}
