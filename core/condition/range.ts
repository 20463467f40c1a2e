import { addDays, dayNumber, isDate } from '../time/date.ts'
import { DAY, HOUR, instantOf, KAMPALA_HOURS } from '../time/instant.ts'

/** A value that can be more or less than another: between `low` and `high`, both included. */
export interface Range {
  readonly unit: 'number' | 'day' | 'millisecond'
  readonly low: number
  readonly high: number
}

/** The range a plain value stands for: a number, a date, an instant, a When, a Born; null for anything else. */
export function rangeOf(value: unknown): Range | null {
  if (typeof value === 'number') return ranged('number', value, value)
  if (typeof value === 'string') {
    if (isDate(value)) return ranged('day', dayNumber(value), dayNumber(value))
    return ranged('millisecond', instantOf(value), instantOf(value))
  }
  if (typeof value !== 'object' || value === null) return null
  if (
    'from' in value &&
    'to' in value &&
    typeof value.from === 'string' &&
    typeof value.to === 'string'
  ) {
    const from = instantOf(value.from)
    return ranged('millisecond', from, Math.max(from, instantOf(value.to) - 1))
  }
  if (!('earliest' in value && 'latest' in value)) return null
  if (typeof value.earliest !== 'string' || typeof value.latest !== 'string') return null
  return ranged('day', dayNumber(value.earliest), dayNumber(value.latest))
}

function ranged(unit: Range['unit'], low: number, high: number): Range | null {
  return Number.isNaN(low) || Number.isNaN(high) || high < low ? null : { unit, low, high }
}

/** Both in the coarser unit, days in Kampala; null for a number beside a time. */
export function alike(one: Range, other: Range): readonly [Range, Range] | null {
  if (one.unit === other.unit) return [one, other]
  if (one.unit === 'number' || other.unit === 'number') return null
  return [inDays(one), inDays(other)]
}

/** A time as whole days in Kampala; a number stays. */
function inDays(range: Range): Range {
  if (range.unit !== 'millisecond') return range
  const { low, high } = range
  return { unit: 'day', low: dayInKampala(low), high: dayInKampala(high) }
}

function dayInKampala(instant: number): number {
  return Math.floor((instant + KAMPALA_HOURS * HOUR) / DAY)
}

/** First and last date (`YYYY-MM-DD`) of a time; null for a number. */
export function datesOf(range: Range): { readonly first: string; readonly last: string } | null {
  if (range.unit === 'number') return null
  const { low, high } = inDays(range)
  return { first: addDays('1970-01-01', low), last: addDays('1970-01-01', high) }
}
