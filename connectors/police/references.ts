import { isDate, pad } from '@cwmis/core/time/date.ts'

/**
 * A number of the police for a matter. A diary entry or a crime record counts within its station only; one matter may
 * have several of each, and several children. It names a matter and never a person.
 */
export type PoliceReference =
  | { readonly sort: 'diary'; readonly number: number; readonly day: string }
  | { readonly sort: 'crime-record'; readonly number: number; readonly year: number }

const DIARY =
  /^SD(?:\s*(?:REF|NO)\b)?[\s.:]*0*(\d{1,5})\s*\/\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})$/
const RECORD = /^(?:[A-Z][A-Z .'-]*\s)?CRB(?:\s*(?:REF|NO)\b)?[\s.:]*0*(\d{1,6})\s*\/\s*(\d{4})$/

/**
 * Reads a police number as written on paper or said on the telephone: `SD 12/03/02/2026` (number, day, month, year) or
 * `CRB 123/2026`, a station before it passed by. Null where it is none, or its day is no day. [R] shape recalled from
 * practice; another one is kept as text and never refused.
 */
export function readReference(typed: string): PoliceReference | null {
  const text = typed.trim().toUpperCase()
  const diary = DIARY.exec(text)
  if (diary !== null) return diaryOf(diary)
  const [, number, year] = RECORD.exec(text) ?? []
  return number === undefined || Number(number) === 0
    ? null
    : { sort: 'crime-record', number: Number(number), year: Number(year) }
}

function diaryOf([, number, day, month, year]: readonly string[]): PoliceReference | null {
  const date = `${year ?? ''}-${pad(Number(month), 2)}-${pad(Number(day), 2)}`
  if (!isDate(date) || Number(number) === 0) return null
  return { sort: 'diary', number: Number(number), day: date }
}

/** The number as everybody writes it: `SD 12/03/02/2026`, `CRB 123/2026`. */
export function writeReference(reference: PoliceReference): string {
  if (reference.sort === 'crime-record') {
    return `CRB ${String(reference.number)}/${String(reference.year)}`
  }
  const [year, month, day] = reference.day.split('-')
  return `SD ${String(reference.number)}/${day ?? ''}/${month ?? ''}/${year ?? ''}`
}

/** A typed number in its usual spelling; as it is where it has another shape. */
export function usualSpelling(typed: string): string {
  const reference = readReference(typed)
  return reference === null ? typed.trim() : writeReference(reference)
}

/** The business key of a matter: station and number together. */
export function matterKey(station: string, typed: string): string {
  return `${station} ${usualSpelling(typed)}`
}
