/** What stands in the three boxes of a date, as typed. */
export interface DateText {
  readonly day: string
  readonly month: string
  readonly year: string
}

export const NO_DATE: DateText = { day: '', month: '', year: '' }

/** How much of a date must be there. */
export type DateUpTo = 'day' | 'month' | 'year'

/** The date (or its first day), or what is wrong with it, for the message; `empty` while nothing is typed. */
export type DateRead =
  | { readonly date: string }
  | { readonly wrong: 'empty' | 'day' | 'month' | 'year' | 'no-such-day' }

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Reads what was typed as a date. A day of a month and year that do not have it is `no-such-day`. */
export function readDate(text: DateText, upTo: DateUpTo = 'day'): DateRead {
  if (text.day + text.month + text.year === '') return { wrong: 'empty' }
  const year = numberWithin(text.year, 1900, 2200)
  if (year === null) return { wrong: 'year' }
  if (upTo === 'year') return { date: `${String(year)}-01-01` }
  const month = numberWithin(text.month, 1, 12)
  if (month === null) return { wrong: 'month' }
  if (upTo === 'month') return { date: `${String(year)}-${two(month)}-01` }
  const day = numberWithin(text.day, 1, 31)
  if (day === null) return { wrong: 'day' }
  if (day > daysIn(year, month)) return { wrong: 'no-such-day' }
  return { date: `${String(year)}-${two(month)}-${two(day)}` }
}

/** A date as the three boxes show it. */
export function dateText(date: string): DateText {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day: plain(day), month: plain(month), year }
}

function numberWithin(text: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && !leap ? 28 : (MONTH_DAYS[month - 1] ?? 31)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function plain(digits: string): string {
  return digits === '' ? '' : String(Number(digits))
}
