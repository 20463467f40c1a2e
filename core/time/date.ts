import { civilFromDays, type Day, daysFromCivil, daysInMonth } from './civil.ts'

/** The day a text `YYYY-MM-DD` names, or null where no such day exists. */
export function dayOf(date: string): Day | null {
  return date.length === 10 ? dayAtStart(date) : null
}

/** The day that the first ten characters of a text name. By character: every clock reads times, and a pattern costs most of that. */
export function dayAtStart(text: string): Day | null {
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 2)
  const day = digitsAt(text, 8, 2)
  if (text[4] !== '-' || text[7] !== '-' || Number.isNaN(year + month + day)) return null
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day }
}

const ZERO = 48

/** The number that so many decimal digits at a place of a text make; NaN where something else stands. */
export function digitsAt(text: string, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** `YYYY-MM-DD` of a day; null outside the years 0 to 9999. */
export function dateText({ year, month, day }: Day): string | null {
  if (year < 0 || year > 9999) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Does the text name a day that exists, as `YYYY-MM-DD`? */
export function isDate(date: string): boolean {
  return dayOf(date) !== null
}

/** Days since 1970-01-01, NaN for a text that names no day. */
export function dayNumber(date: string): number {
  const day = dayOf(date)
  return day === null ? Number.NaN : daysFromCivil(day)
}

/** So many days later (or earlier). A text that names no day comes back as it is. */
export function addDays(date: string, days: number): string {
  const day = dayOf(date)
  return (day && dateText(civilFromDays(daysFromCivil(day) + days))) ?? date
}

/** The day (`YYYY-MM-DD`) so many working days, Monday to Friday, before `date`. Public holidays are not known here. */
export function workingDaysBefore(date: string, days: number): string {
  let [day, left] = [date, days]
  while (left > 0) {
    day = addDays(day, -1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

/** The first day of 1970 was a Thursday. */
function isWeekend(date: string): boolean {
  return [2, 3].includes(((dayNumber(date) % 7) + 7) % 7)
}

/** A whole number with leading zeros. */
export function pad(count: number, width: number): string {
  const digits = String(count)
  return digits.length < width ? '0000'.slice(0, width - digits.length) + digits : digits
}
