import { createHash } from 'node:crypto'
import { type Column, columnOf, type RegisterRow } from './columns.ts'
import type { FileLook } from './decode.ts'
import { type FileLine, readLines } from './lines.ts'

/** One line as read: its text as typed, its number in the file, and the row if it is one. */
export interface ReadLine {
  readonly line: number
  readonly text: string
  readonly row: RegisterRow | null
  /** SHA-256 of serial and cells, hex: the identity of what was typed. */
  readonly identity: string
  readonly replaced: boolean
}

/** The first line does not name the columns a register needs. */
export class HeadingError extends Error {
  override readonly name = 'HeadingError'
  readonly missing: readonly string[]
  constructor(missing: readonly string[]) {
    super(`the first line must name the columns; missing: ${missing.join('; ')}`)
    this.missing = missing
  }
}

const PLACES: readonly Column[] = ['village', 'parish', 'sub_county', 'district']

/** Reads the register line by line. The first line names the columns. */
export async function* readRegister(file: string, look: FileLook): AsyncGenerator<ReadLine> {
  let headings: readonly (Column | null)[] | null = null
  for await (const line of readLines(file, look.encoding)) {
    if (headings === null) headings = headingsOf(line.cells ?? [])
    else yield asRead(line, headings)
  }
  if (headings === null) throw new HeadingError(['every column: the file is empty'])
}

/** The columns behind the headings; without a concern and a place column it is not a register. */
export function headingsOf(cells: readonly string[]): readonly (Column | null)[] {
  const columns = cells.map((cell) => columnOf(cell.replace(/^\uFEFF/, '')))
  const missing: string[] = []
  if (!columns.includes('concern') && !columns.includes('narrative'))
    missing.push('concern or narrative')
  if (!PLACES.some((place) => columns.includes(place)))
    missing.push('village, parish, sub_county or district')
  if (missing.length > 0) throw new HeadingError(missing)
  return columns
}

function asRead(line: FileLine, headings: readonly (Column | null)[]): ReadLine {
  const clean = (line.cells ?? [line.text]).map((cell) => cell.replaceAll('\u0000', '').trim())
  const fits = line.cells !== null && line.cells.length === headings.length
  const row = fits ? rowOf(clean, headings) : null
  const identity = createHash('sha256')
    .update(JSON.stringify([row?.serial ?? '', clean]))
    .digest('hex')
  return {
    line: line.line,
    text: line.text,
    row,
    identity,
    replaced: line.text.includes('\uFFFD') || line.text.includes('\0'),
  }
}

function rowOf(cells: readonly string[], headings: readonly (Column | null)[]): RegisterRow {
  const row: { -readonly [column in Column]: string } = { ...EMPTY }
  headings.forEach((column, place) => {
    if (column !== null) row[column] = cells[place] ?? ''
  })
  return row
}

const EMPTY: RegisterRow = {
  serial: '',
  date_received: '',
  channel: '',
  reporter_type: '',
  reporter_name: '',
  reporter_phone: '',
  child_names: '',
  sex: '',
  age: '',
  village: '',
  parish: '',
  sub_county: '',
  district: '',
  landmark: '',
  concern: '',
  danger_now: '',
  incident_date: '',
  narrative: '',
  action_taken: '',
  police_ref: '',
}
