import type { When } from '@cwmis/core/entry/header.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { whenOfDate } from '@cwmis/core/time/instant.ts'
import type { ReasonCode } from './columns.ts'

/** A date cell as read: the interval it stands for (or null) and what was wrong with it. */
export interface ReadDate {
  readonly when: When | null
  readonly reasons: readonly ReasonCode[]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Ymd {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly reasons: readonly ReasonCode[]
}

/**
 * Reads a date as people write it in a register: day first (3/5/2024), ISO, month names, month and year,
 * year alone, or a spreadsheet's day number. `today` (`YYYY-MM-DD`) bounds it: a later date is not believed.
 */
export function readDate(text: string, today: string): ReadDate {
  const trimmed = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ')
  if (trimmed === '') return { when: null, reasons: [] }
  const parts = parse(trimmed)
  if (parts === null || !plausible(parts)) return { when: null, reasons: ['date-not-readable'] }
  const date = `${pad(parts.year, 4)}-${pad(parts.month ?? 1, 2)}-${pad(parts.day ?? 1, 2)}`
  if (date > today) return { when: null, reasons: [...parts.reasons, 'date-in-future'] }
  const precision = parts.day !== null ? 'day' : parts.month !== null ? 'month' : 'year'
  const vague: ReasonCode[] = precision === 'day' ? [] : ['date-vague']
  return { when: whenOfDate(date, precision), reasons: [...parts.reasons, ...vague] }
}

function parse(text: string): Ymd | null {
  return iso(text) ?? numeric(text) ?? named(text) ?? yearAlone(text) ?? spreadsheet(text)
}

function iso(text: string): Ymd | null {
  const match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ].*)?$/.exec(text)
  if (match === null) return null
  return {
    year: Number(match[1]),
    month: Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
    reasons: [],
  }
}

function numeric(text: string): Ymd | null {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text)
  if (match === null) return monthAndYear(text)
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(Number(match[3]))]
  if (second > 12 && first <= 12)
    return { year, month: first, day: second, reasons: ['date-month-first'] }
  return { year, month: second, day: first, reasons: [] }
}

function monthAndYear(text: string): Ymd | null {
  const match = /^(\d{1,2})[-/. ](\d{4})$/.exec(text)
  return match === null
    ? null
    : { year: Number(match[2]), month: Number(match[1]), day: null, reasons: [] }
}

function named(text: string): Ymd | null {
  const match =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[- ])?([a-z]{3,9})[- ](?:(\d{1,2})(?:st|nd|rd|th)? )?(\d{2}|\d{4})$/.exec(
      text,
    )
  const month = match === null ? -1 : MONTHS.indexOf((match[2] ?? '').slice(0, 3))
  if (match === null || month < 0) return null
  const day = match[1] ?? match[3]
  return {
    year: fullYear(Number(match[4])),
    month: month + 1,
    day: day === undefined ? null : Number(day),
    reasons: [],
  }
}

function yearAlone(text: string): Ymd | null {
  return /^(19|20)\d{2}$/.test(text)
    ? { year: Number(text), month: null, day: null, reasons: [] }
    : null
}

/** Spreadsheets hand out days since 30 December 1899. */
function spreadsheet(text: string): Ymd | null {
  const match = /^(\d{5})(\.0+)?$/.exec(text)
  if (match === null) return null
  const date = iso(addDays('1899-12-30', Number(match[1])))
  return date === null ? null : { ...date, reasons: ['date-from-spreadsheet'] }
}

function plausible(parts: Ymd): boolean {
  if (parts.year < 1950 || parts.year > 2100) return false
  if (parts.month === null) return true
  const days = DAYS_IN_MONTH[parts.month - 1]
  return days !== undefined && (parts.day === null || (parts.day >= 1 && parts.day <= days))
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year > 70 ? 1900 + year : 2000 + year
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
