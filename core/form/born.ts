import { addDays, isDate } from '../time/date.ts'
import { addMonths, addYears, ageIn, completedMonths, daysBetween } from '../time/instant.ts'
import type { Born } from './answer.ts'

/** What somebody can say of a date of birth. Ages are completed; `about` allows for a year (a month below two years) more or less. */
export type BornSaid =
  | { readonly sort: 'day'; readonly date: string }
  | { readonly sort: 'month'; readonly year: number; readonly month: number }
  | { readonly sort: 'year'; readonly year: number }
  | { readonly sort: 'years'; readonly years: number; readonly about: boolean }
  | { readonly sort: 'months'; readonly months: number; readonly about: boolean }
  | { readonly sort: 'between'; readonly least: number; readonly most: number }

/** How it is known: a code of the list `dob-evidence`, the date (`YYYY-MM-DD`) on which it was said, the words used. */
export interface BornSource {
  readonly source: string
  readonly asOf: string
  readonly said?: string
}

/** The interval of dates of birth; null for what cannot be (no such day, an age below 0 or above 120, born after it was said). */
export function bornFrom(saying: BornSaid, source: BornSource): Born | null {
  const span = isDate(source.asOf) ? spanOf(saying, source.asOf) : null
  if (span === null || span.earliest > source.asOf) return null
  const latest = span.latest > source.asOf ? source.asOf : span.latest
  return { ...span, latest, precision: PRECISIONS[saying.sort], ...source }
}

const PRECISIONS = {
  day: 'day',
  month: 'month',
  year: 'year',
  years: 'age',
  months: 'age',
  between: 'range',
} as const satisfies Readonly<Record<BornSaid['sort'], Born['precision']>>

type Span = Pick<Born, 'earliest' | 'latest'>

function spanOf(saying: BornSaid, asOf: string): Span | null {
  switch (saying.sort) {
    case 'day':
      return isDate(saying.date) ? { earliest: saying.date, latest: saying.date } : null
    case 'month':
      return calendar(`${four(saying.year)}-${two(saying.month)}-01`, 1)
    case 'year':
      return calendar(`${four(saying.year)}-01-01`, 12)
    case 'years':
      return aged(ages(saying.years, saying.about), 12, asOf)
    case 'months':
      return aged(ages(saying.months, saying.about), 1, asOf)
    case 'between':
      return aged(saying, 12, asOf)
  }
}

function calendar(first: string, months: number): Span | null {
  return isDate(first) ? { earliest: first, latest: addDays(addMonths(first, months), -1) } : null
}

function ages(age: number, about: boolean): { readonly least: number; readonly most: number } {
  return about ? { least: Math.max(0, age - 1), most: age + 1 } : { least: age, most: age }
}

/** Somebody of `least` to `most` completed units: born after the birthday after the last, at the latest on the first. */
function aged(
  { least, most }: { readonly least: number; readonly most: number },
  unit: number,
  asOf: string,
): Span | null {
  if (!Number.isInteger(least) || !Number.isInteger(most)) return null
  if (least < 0 || most < least || most * unit > 120 * 12 + 12) return null
  const earliest = addDays(addMonths(asOf, -(most + 1) * unit), 1)
  return { earliest, latest: addMonths(asOf, -least * unit) }
}

/** The numbers of "about 9 (born 2016 to 2017)"; the words are messages. */
export interface BornParts {
  /** The day of birth, where it is known exactly. */
  readonly day: string | null
  /** Completed years, least and most. */
  readonly years: { readonly min: number; readonly max: number }
  /** Completed months, where the child is surely below two. */
  readonly months: { readonly min: number; readonly max: number } | null
  readonly birthYears: { readonly from: number; readonly to: number }
  /** Somebody estimated: the words say "about". */
  readonly about: boolean
  readonly source: string
}

/** What a screen says of a date of birth on the day `on` (`YYYY-MM-DD`). */
export function bornParts(born: Born, on: string): BornParts {
  const years = ageIn(born, on)
  const months = {
    min: Math.max(0, completedMonths(born.latest, on)),
    max: Math.max(0, completedMonths(born.earliest, on)),
  }
  return {
    day: born.earliest === born.latest ? born.earliest : null,
    years,
    months: years.max < 2 ? months : null,
    birthYears: { from: yearOf(born.earliest), to: yearOf(born.latest) },
    about: daysBetween(born.earliest, addYears(born.latest, -1)) >= 0,
    source: born.source,
  }
}

/** On `on`, may the person be below `limit` years and may they be at or above it? Then the more protective rule holds until it is decided. */
export function straddles(
  born: Pick<Born, 'earliest' | 'latest'>,
  limit: number,
  on: string,
): boolean {
  const { min, max } = ageIn(born, on)
  return min < limit && limit <= max
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function four(year: number): string {
  return String(year).padStart(4, '0')
}

function two(month: number): string {
  return String(month).padStart(2, '0')
}
