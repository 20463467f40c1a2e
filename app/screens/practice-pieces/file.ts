import type { PracticeFileBody } from '@cwmis/core/wire/practice.ts'
import { base64Of } from '../../device/base64.ts'

/** What was chosen, ready to be looked over; `problem`: why it cannot be (a message key's end). */
export type Chosen =
  | { readonly title: string; readonly body: PracticeFileBody }
  | { readonly problem: 'too-large' | 'no-json' | 'no-pieces' }

/** What one request may carry; base64 adds a third. */
const WORKBOOK_BYTES = 660_000
const PIECES_BYTES = 900_000

/** Reads a chosen file: a workbook as it is, anything else as our own pieces. */
export async function chosenFrom(file: File): Promise<Chosen> {
  const title = file.name.slice(0, 200)
  const isWorkbook = file.name.toLowerCase().endsWith('.xlsx')
  if (file.size > (isWorkbook ? WORKBOOK_BYTES : PIECES_BYTES)) return { problem: 'too-large' }
  if (isWorkbook) return { title, body: { workbook: base64Of(await file.arrayBuffer()) } }
  return piecesFrom(title, await file.text())
}

function piecesFrom(title: string, text: string): Chosen {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { problem: 'no-json' }
  }
  const given = typeof read === 'object' && read !== null && 'pieces' in read ? read.pieces : null
  return Array.isArray(given) ? { title, body: { pieces: given } } : { problem: 'no-pieces' }
}
