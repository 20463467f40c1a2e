import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Rows } from '../pool/pipeline.ts'
import type { StoredEntry, StoredPart } from './serve-entry.ts'

/**
 * Columns of the entry `e` and its part `p`: a row for each part. The texts come as they lie there, since an answer
 * built of JSON would write each of them out and read it in once more.
 */
export const ENTRY_COLUMNS = `e.subject, e.seq, e.id, e.header, e.receipt, p.compartment, p.open,
  encode(p.sealed, 'base64'), encode(p.wrapped, 'base64'), p.key`

/** An entry as stored, with its number within the subject. */
export type EntryRow = StoredEntry & { readonly seq: number }

/** The entries of such rows, those of one entry behind each other, in the order they came in. */
export function entriesIn(rows: Rows): EntryRow[] {
  const entries: (EntryRow & { readonly parts: StoredPart[] })[] = []
  let before: string | null = null
  for (const row of rows) {
    const [, seq, id = null, header, receipt] = row
    if (id !== before) {
      entries.push({ seq: Number(seq), header: header ?? '', receipt: receipt ?? '', parts: [] })
    }
    before = id
    entries.at(-1)?.parts.push(...partIn(row))
  }
  return entries
}

function partIn(row: Rows[number]): StoredPart[] {
  const [, , , , , name, open = null, sealed = null, wrapped = null, key = null] = row
  const compartment = compartmentOf(name)
  if (compartment === null) return []
  const plain = open === null ? null : JSON.parse(open)
  return [{ compartment, open: plain, sealed, wrapped, key: key === null ? null : Number(key) }]
}

/** The compartment of this name, or null. */
export function compartmentOf(name: string | null | undefined): Compartment | null {
  return COMPARTMENTS.find((one) => one === name) ?? null
}
