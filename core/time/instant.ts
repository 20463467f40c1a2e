import type { Precision, When } from '../entry/header.ts'
import type { Born } from '../form/answer.ts'
import { civilFromDays, daysFromCivil, shiftMonths } from './civil.ts'
import { addDays, dateText, dayAtStart, dayNumber, dayOf, digitsAt, pad } from './date.ts'

/** Milliseconds since 1970-01-01T00:00Z, without leap seconds. */
export type Instant = number

export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

/** Africa/Kampala: UTC+3 the whole year, no summer time. */
export const KAMPALA_HOURS = 3

const ISO =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/

/** The instant an ISO 8601 text names (with `Z` or an offset; finer than milliseconds is cut off); NaN for anything else. */
export function instantOf(iso: string): Instant {
  return isWritten(iso) ? instantAsWritten(iso) : instantInWords(iso)
}

/** Length of an instant as `isoOf` writes it, which most are. */
const WRITTEN = 24

/** Has it the length and the end of what `isoOf` writes? If it names an instant, then as `isoOf` would write it. */
export function isWritten(iso: string): boolean {
  return iso.length === WRITTEN && iso.endsWith('Z')
}

function instantAsWritten(iso: string): Instant {
  const day = dayAtStart(iso)
  const h = digitsAt(iso, 11, 2)
  const m = digitsAt(iso, 14, 2)
  const s = digitsAt(iso, 17, 2)
  const marked = iso[10] === 'T' && iso[13] === ':' && iso[16] === ':' && iso[19] === '.'
  if (day === null || !marked || !(h <= 23 && m <= 59 && s <= 59)) return instantInWords(iso)
  return daysFromCivil(day) * DAY + h * HOUR + m * MINUTE + s * 1000 + digitsAt(iso, 20, 3)
}

function instantInWords(iso: string): Instant {
  const match = ISO.exec(iso)
  if (match === null) return Number.NaN
  const [, date = '', hour, minute, second = '0', fraction = '', sign, zoneHour, zoneMinute] = match
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  const offset = Number(zoneHour ?? 0) * HOUR + Number(zoneMinute ?? 0) * MINUTE
  if (h > 23 || m > 59 || s > 59 || offset > 14 * HOUR || Number(zoneMinute ?? 0) > 59)
    return Number.NaN
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3))
  const local = dayNumber(date) * DAY + h * HOUR + m * MINUTE + s * 1000 + milliseconds
  return sign === '-' ? local + offset : local - offset
}

/** `YYYY-MM-DDTHH:MM:SS.mmmZ`. Fractions of a millisecond are cut off. Throws a RangeError outside the years 0 to 9999. */
export function isoOf(instant: Instant): string {
  const whole = Math.floor(instant)
  const days = Math.floor(whole / DAY)
  const date = dateNamed(days)
  if (date === null) throw new RangeError('instant outside the calendar')
  const rest = whole - days * DAY
  const hour = Math.floor(rest / HOUR)
  const minute = Math.floor(rest / MINUTE) % 60
  const second = Math.floor(rest / 1000) % 60
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}.${pad(rest % 1000, 3)}Z`
}

/** The same days are named over and over. */
const named = new Map<number, string>()
const MOST_NAMED = 20_000

function dateNamed(days: number): string | null {
  const known = named.get(days)
  if (known !== undefined) return known
  const date = Number.isNaN(days) ? null : dateText(civilFromDays(days))
  if (date === null) return null
  if (named.size >= MOST_NAMED) named.clear()
  named.set(days, date)
  return date
}

const TWO = Array.from({ length: 60 }, (_, number) => pad(number, 2))

function two(number: number): string {
  return TWO[number] ?? ''
}

/** The calendar day (`YYYY-MM-DD`) on which an instant falls, by default in Kampala. A date, or a text that is no instant, gives its first ten characters. */
export function dateOf(iso: string, zoneHours: number = KAMPALA_HOURS): string {
  // Most instants fall on the day they name: then nothing is worked out.
  if (isWritten(iso) && digitsAt(iso, 11, 2) + zoneHours < 24 && zoneHours >= 0)
    return iso.slice(0, 10)
  const instant = instantOf(iso)
  if (Number.isNaN(instant)) return iso.slice(0, 10)
  const day = civilFromDays(Math.floor((instant + zoneHours * HOUR) / DAY))
  return dateText(day) ?? iso.slice(0, 10)
}

/** Midnight in Kampala at the start of a day `YYYY-MM-DD`; NaN for a text that names no day. */
export function startOfDay(date: string): Instant {
  return dayNumber(date) * DAY - KAMPALA_HOURS * HOUR
}

/**
 * So many calendar months later, counted in Kampala; the time of day stays, and the 31st becomes the last
 * day of a shorter month. A date gives a date, an instant an instant; any other text comes back as it is.
 */
export function addMonths(iso: string, months: number): string {
  const day = dayOf(dateOf(iso))
  const shifted = day && dateText(shiftMonths(day, months))
  if (day === null || shifted === null) return iso
  if (dayOf(iso) !== null) return shifted
  return isoOf(instantOf(iso) + (dayNumber(shifted) - daysFromCivil(day)) * DAY)
}

/** So many calendar years later, as `addMonths`; 29 February becomes the 28th. */
export function addYears(iso: string, years: number): string {
  return addMonths(iso, years * 12)
}

/** Whole calendar days from one date or instant to another, in Kampala; negative if `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(dateOf(to)) - dayNumber(dateOf(from))
}

/** A calendar precision: how much of a date is known. */
export type DatePrecision = Extract<Precision, 'day' | 'week' | 'month' | 'year'>

/** The whole day, week (from Monday), month or year in Kampala in which a date `YYYY-MM-DD` lies. Throws a RangeError for a text that names no day. */
export function whenOfDate(date: string, precision: DatePrecision): When {
  const [first, next] = spanOf(date, precision)
  return { from: isoOf(startOfDay(first)), to: isoOf(startOfDay(next)), precision }
}

function spanOf(date: string, precision: DatePrecision): readonly [string, string] {
  switch (precision) {
    case 'day':
      return [date, addDays(date, 1)]
    case 'week':
      return [startOfWeek(date), addDays(startOfWeek(date), 7)]
    case 'month':
      return [`${date.slice(0, 7)}-01`, addMonths(`${date.slice(0, 7)}-01`, 1)]
    case 'year':
      return [`${date.slice(0, 4)}-01-01`, addMonths(`${date.slice(0, 4)}-01-01`, 12)]
  }
}

/** Completed years on `date` (`YYYY-MM-DD`) of somebody born in the interval: the least and the most. Never below 0. */
export function ageIn(
  born: Pick<Born, 'earliest' | 'latest'>,
  date: string,
): { readonly min: number; readonly max: number } {
  return {
    min: Math.max(0, Math.floor(completedMonths(born.latest, date) / 12)),
    max: Math.max(0, Math.floor(completedMonths(born.earliest, date) / 12)),
  }
}

/** Completed months from one date to another; negative if `to` lies before. NaN for a text that names no day. */
export function completedMonths(from: string, to: string): number {
  const [start, end] = [dayOf(from), dayOf(to)]
  if (start === null || end === null) return Number.NaN
  const months = (end.year - start.year) * 12 + end.month - start.month
  return end.day < start.day ? months - 1 : months
}

/** Monday of the week in which a date lies. */
function startOfWeek(date: string): string {
  return addDays(date, -((((dayNumber(date) + 3) % 7) + 7) % 7))
}
