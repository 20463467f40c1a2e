import { createHash } from 'node:crypto'

/** One message of a day: its id and the hour in Kampala in which it passed. */
export interface Passed {
  readonly id: string
  readonly hour: number
}

/** How many, and the SHA-256 (hex) of their ids, sorted by code point and joined by line feeds. */
export interface Count {
  readonly count: number
  readonly hash: string
}

/** A day's count, whole and by each hour in which something passed. */
export interface DayCount extends Count {
  readonly hours: readonly (Count & { readonly hour: number })[]
}

/** Counts what passed on a day; the order in which it is given means nothing. */
export function countDay(passed: readonly Passed[]): DayCount {
  const hours = [...Map.groupBy(passed, ({ hour }) => hour)]
    .map(([hour, rows]) => ({ hour, ...countOf(rows) }))
    .toSorted((one, other) => one.hour - other.hour)
  return { ...countOf(passed), hours }
}

function countOf(passed: readonly Passed[]): Count {
  const ids = passed.map(({ id }) => id).toSorted()
  return { count: ids.length, hash: createHash('sha256').update(ids.join('\n')).digest('hex') }
}

/** The hours in which two counts of a day differ: nothing where they agree as a whole. */
export function hoursApart(ours: DayCount, theirs: DayCount): number[] {
  if (ours.hash === theirs.hash) return []
  const known = new Map(ours.hours.map(({ hour, hash }) => [hour, hash]))
  const named = new Map(theirs.hours.map(({ hour, hash }) => [hour, hash]))
  return Array.from({ length: 24 }, (_one, hour) => hour).filter(
    (hour) => known.get(hour) !== named.get(hour),
  )
}
