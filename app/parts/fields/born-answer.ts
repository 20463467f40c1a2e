import type { Born } from '@cwmis/core/form/answer.ts'
import { addDays } from '@cwmis/core/time/date.ts'
import { addMonths, addYears } from '@cwmis/core/time/instant.ts'

/** What somebody knows about a birth. */
export const BORN_HOW = ['day', 'month', 'year', 'age'] as const
export type BornHow = (typeof BORN_HOW)[number]

/** The days in which a birth lies. */
export type Days = Pick<Born, 'earliest' | 'latest'>

/** The days of a date known to the day, month or year. `date` is its first day. */
export function daysOfDate(date: string, how: Exclude<BornHow, 'age'>): Days {
  if (how === 'day') return { earliest: date, latest: date }
  const next = how === 'month' ? addMonths(date, 1) : addYears(date, 1)
  return { earliest: date, latest: addDays(next, -1) }
}

/**
 * The days in which somebody was born who is said to be so old on `asOf`: completed years, and months for a small
 * child. `about` widens it by a year to both sides (a month, where months are given). Never born after `asOf`.
 */
export function daysOfAge(
  { years, months, about }: { readonly years: number; readonly months: number | null; readonly about: boolean },
  asOf: string,
): Days {
  const inMonths = months !== null
  const age = years * 12 + (months ?? 0)
  const span = inMonths ? 1 : 12
  const slack = about ? span : 0
  const latest = addMonths(asOf, -Math.max(0, age - slack))
  const earliest = addDays(addMonths(asOf, -(age + span + slack)), 1)
  return { earliest, latest }
}
