import {
  addMonths,
  completedMonths,
  type DatePrecision,
  dateOf,
  type Instant,
  instantOf,
  whenOfDate,
} from '../time/instant.ts'
import type { LifeLine } from './life.ts'

/** Whole months or years from the first happening to now, or to the last one where that lies later. */
export interface Axis {
  readonly from: Instant
  readonly to: Instant
  readonly unit: 'month' | 'year'
  /** Where each month or year begins, as ISO instants. */
  readonly ticks: readonly string[]
  /** Every year that the axis touches. */
  readonly years: readonly number[]
}

/** A life of fewer months than these is shown by the month. */
const SHORT_MONTHS = 18

/** The axis of a list of lines; at least the month of `now` (ISO instant). */
export function axisOf(lines: readonly LifeLine[], now: string): Axis {
  const days = lines
    .map((line) => line.entry.header.happenedOn.from)
    .filter((iso) => !Number.isNaN(instantOf(iso)))
    .map((iso) => dateOf(iso))
  const [first = '', last = ''] = ends([...days, dateOf(now)])
  const unit = completedMonths(first, last) < SHORT_MONTHS ? 'month' : 'year'
  const ticks = ticksOf(first, last, unit)
  const to = instantOf(whenOfDate(last, unit).to)
  const from = instantOf(ticks[0] ?? now)
  return { from, to, unit, ticks, years: [...new Set(ticks.map(yearOf))] }
}

function ends(days: readonly string[]): readonly [string | undefined, string | undefined] {
  const sorted = days.toSorted((one, other) => (one < other ? -1 : 1))
  return [sorted[0], sorted.at(-1)]
}

function ticksOf(first: string, last: string, unit: DatePrecision): readonly string[] {
  const ticks: string[] = []
  for (let at = first; ; at = addMonths(at, unit === 'year' ? 12 : 1)) {
    const { from, to } = whenOfDate(at, unit)
    ticks.push(from)
    at = dateOf(from)
    if (dateOf(to) > last) return ticks
  }
}

/** The place of an instant on the axis, from 0 to 100. */
export function placeOn({ from, to }: Pick<Axis, 'from' | 'to'>, iso: string): number {
  const at = instantOf(iso)
  if (Number.isNaN(at)) return 0
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100))
}

/** The year in which an instant falls in Kampala. */
export function yearOf(iso: string): number {
  return Number(dateOf(iso).slice(0, 4))
}
