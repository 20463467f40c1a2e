import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Row } from '../../append/rows.ts'

/** A value of a table's column as COPY's text format has it. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return SPECIAL.test(value) ? escaped(value) : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return cell(JSON.stringify(value))
}

const SPECIAL = /[\\\t\n\r]/
const SPECIALS = /[\\\t\n\r]/g
const LETTERS: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function escaped(text: string): string {
  return text.replace(SPECIALS, (sign) => LETTERS[sign] ?? sign)
}

/** Bytes given in base64, as text of a bytea column. */
export function bytesCell(base64: unknown): string {
  return typeof base64 === 'string'
    ? `\\\\x${Buffer.from(base64, 'base64').toString('hex')}`
    : '\\N'
}

/** One row. */
export function line(cells: readonly string[]): string {
  return `${cells.join('\t')}\n`
}

/** The columns by which an office reaches a subject: of its district, of its sub-county. */
export function reachOf(type: SubjectType, place: string | null): [string | null, string | null] {
  if (place === null) return [null, null]
  const [district = '', county = '', subCounty = ''] = place.split('.')
  const whole = `${type}:${district}.${county}.${subCounty}`
  return [`${type}:${district}`, subCounty === '' ? null : whole]
}

/** The values of a row under these names. */
export function cells(row: Row, names: readonly string[]): string[] {
  return names.map((name) => cell(row[name]))
}
