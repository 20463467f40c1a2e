import type { NamedMatter } from '@cwmis/core/exchange/connector.ts'
import { isDate } from '@cwmis/core/time/date.ts'
import { matterKey, readCaseNumber } from './case-number.ts'

type Json = Readonly<Record<string, unknown>>

/** A text of a message; undefined where it has none. */
export function textIn(body: Json, name: string): string | undefined {
  const value = body[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The rows of a list in a message. */
export function rowsIn(body: Json, name: string): readonly Json[] {
  const value = body[name]
  return Array.isArray(value) ? value.filter(isJson) : []
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const DAYS = ['askedOn', 'hearingOn', 'on', 'start', 'end']

/** Is every day that the message tells a day that exists? */
export function hasDays(body: Json): boolean {
  return DAYS.every((name) => body[name] === undefined || isDate(textIn(body, name) ?? ''))
}

/** The business key of a matter, whoever is in it; null where its number cannot be read. */
export function matterKeyOf({ place, number }: NamedMatter): string | null {
  const read = readCaseNumber(number, place)
  return read === null ? null : matterKey(read)
}

/** The matter that a message names, in its words. */
export function matterIn(body: Json): NamedMatter {
  return { place: textIn(body, 'court') ?? '', number: textIn(body, 'caseNo') ?? '' }
}

/**
 * The business key of the child's case in a matter: the matter's own, with our reference behind it where the court
 * has one, for a matter may have several children. Null where the number cannot be read.
 */
export function keyIn(body: Json): string | null {
  const key = matterKeyOf(matterIn(body))
  const reference = textIn(body, 'ourReference')
  return key === null || reference === undefined ? key : `${key}#${reference}`
}
