import { addMonths } from '../time/instant.ts'

/** Periods numbers are given for: calendar months, quarters, and financial years (1 July to 30 June). */
export const GRAINS = ['month', 'quarter', 'year'] as const
export type Grain = (typeof GRAINS)[number]

const MONTHS: { readonly [grain in Grain]: number } = { month: 1, quarter: 3, year: 12 }

/** The first day of the period in which a day `YYYY-MM-DD` lies. */
export function periodOf(grain: Grain, day: string): string {
  const month = `${day.slice(0, 7)}-01`
  if (grain === 'month') return month
  const place = Number(day.slice(5, 7)) - 1
  // A financial year begins with its third quarter of the calendar, July.
  return addMonths(month, -(grain === 'quarter' ? place % 3 : (place + 6) % 12))
}

/** The first days of so many periods, the newest first, back from the one in which `day` lies. */
export function periodsBack(grain: Grain, day: string, count: number): readonly string[] {
  const newest = periodOf(grain, day)
  return Array.from({ length: count }, (_, back) => addMonths(newest, -back * MONTHS[grain]))
}

/** The first day after the period that begins on `start`. */
export function periodAfter(grain: Grain, start: string): string {
  return addMonths(start, MONTHS[grain])
}
