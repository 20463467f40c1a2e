import { dateOf, type Instant, instantOf, startOfDay } from '../time/instant.ts'
import type { LifeLine } from './life.ts'

/** Whole years from the first happening to now. */
export interface Axis {
  readonly from: Instant
  readonly to: Instant
  readonly years: readonly number[]
}

/** The axis of a list of lines; at least the year of `now` (ISO instant). */
export function axisOf(lines: readonly LifeLine[], now: string): Axis {
  const present = yearOf(now)
  const known = lines
    .map((line) => yearOf(line.entry.header.happenedOn.from))
    .filter((year) => !Number.isNaN(year))
  const first = Math.min(present, ...known)
  const last = Math.max(present, ...known)
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return { from: startOfYear(first), to: startOfYear(last + 1), years }
}

/** The place of an instant on the axis, from 0 to 100. */
export function placeOn({ from, to }: Axis, iso: string): number {
  const at = instantOf(iso)
  if (Number.isNaN(at)) return 0
  return Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100))
}

/** The year in which an instant falls in Kampala. */
export function yearOf(iso: string): number {
  return Number(dateOf(iso).slice(0, 4))
}

function startOfYear(year: number): Instant {
  return startOfDay(`${String(year).padStart(4, '0')}-01-01`)
}
