import { civilFromDays, type Day, daysFromCivil, daysInMonth } from './civil.ts'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day a text `YYYY-MM-DD` names, or null where no such day exists. */
export function dayOf(date: string): Day | null {
  const match = DATE.exec(date)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return { year, month, day }
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

/** A whole number with leading zeros. */
export function pad(count: number, width: number): string {
  return String(count).padStart(width, '0')
}
