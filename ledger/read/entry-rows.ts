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

/** A part as it lies there, the open one as its JSON. */
export type PartTexts = Omit<StoredPart, 'open'> & { readonly open: string | null }

/** An entry as it lies there, nothing of it read in. */
export type EntryTexts = Omit<EntryRow, 'parts'> & {
  readonly id: string
  readonly parts: readonly PartTexts[]
}

/** The entries of such rows, those of one entry behind each other, in the order they came in. */
export function textsIn(rows: Rows): EntryTexts[] {
  const entries: (EntryTexts & { readonly parts: PartTexts[] })[] = []
  for (const row of rows) {
    const [, seq, id, header, receipt] = row
    if (id && id !== entries.at(-1)?.id) {
      const texts = { header: header ?? '', receipt: receipt ?? '' }
      entries.push({ id, seq: Number(seq), ...texts, parts: [] })
    }
    entries.at(-1)?.parts.push(...partIn(row))
  }
  return entries
}

/** An entry with its open part read in. */
export function readIn({ seq, header, receipt, parts }: EntryTexts): EntryRow {
  const plain = parts.map((part) => ({
    ...part,
    open: part.open === null ? null : JSON.parse(part.open),
  }))
  return { seq, header, receipt, parts: plain }
}

function partIn(row: Rows[number]): PartTexts[] {
  const [, , , , , name, open = null, sealed = null, wrapped = null, key = null] = row
  const compartment = compartmentOf(name)
  if (compartment === null) return []
  return [{ compartment, open, sealed, wrapped, key: key === null ? null : Number(key) }]
}

/** The compartment of this name, or null. */
export function compartmentOf(name: string | null | undefined): Compartment | null {
  return COMPARTMENTS.find((one) => one === name) ?? null
}
