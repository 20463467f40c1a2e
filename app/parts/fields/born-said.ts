import type { Born } from '@cwmis/core/form/answer.ts'
import type { BornSaid } from '@cwmis/core/form/born.ts'

/** What somebody knows about a birth, as the radios ask it. */
export const BORN_HOW = ['day', 'month', 'year', 'age'] as const
export type BornHow = (typeof BORN_HOW)[number]

/** A date known to the day, month or year; `date` is its first day. */
export function saidDate(date: string, how: Exclude<BornHow, 'age'>): BornSaid {
  const [year = 0, month = 0] = date.split('-').map(Number)
  if (how === 'day') return { sort: 'day', date }
  return how === 'month' ? { sort: 'month', year, month } : { sort: 'year', year }
}

/** An age in completed years, for the smallest with months. */
export function saidAge(years: number, months: number | null, about: boolean): BornSaid {
  if (months !== null) return { sort: 'months', months: years * 12 + months, about }
  return { sort: 'years', years, about }
}

/** Which of the radios an answer was given by. */
export function howOf(born: Born | undefined): BornHow | null {
  return BORN_HOW.find((one) => one === born?.precision) ?? null
}
