import type { Box } from '../keys/box.ts'

/** A row for `app.append_write`, in that function's words. */
export type Row = Readonly<Record<string, unknown>>

/** A box as the database functions take it. */
export function boxRow({ sealed, wrapped, key }: Box): Row {
  return { sealed: sealed.toString('base64'), wrapped: wrapped.toString('base64'), key }
}
