import { ageIn } from '../time/instant.ts'
import type { Truth } from './condition.ts'
import { alike, datesOf, type Range, rangeOf } from './range.ts'
import { truthOf } from './truth.ts'

export type Order = 'above' | 'atLeast' | 'below' | 'atMost'

/** Is one value more or less than the other? Unknown where their ranges overlap or cannot be compared. */
export function compared(order: Order, value: unknown, limit: unknown): Truth {
  const [one, other] = [rangeOf(value), rangeOf(limit)]
  const pair = one && other && alike(one, other)
  return pair === null ? 'unknown' : ORDERS[order](...pair)
}

const ORDERS: Readonly<Record<Order, (one: Range, other: Range) => Truth>> = {
  above,
  atLeast: (one, other) => flipped(above(other, one)),
  below: (one, other) => above(other, one),
  atMost: (one, other) => flipped(above(one, other)),
}

/** Surely above, surely not, or it depends on where in their ranges the two lie. */
function above(one: Range, other: Range): Truth {
  if (one.low > other.high) return 'yes'
  return one.high <= other.low ? 'no' : 'unknown'
}

function flipped(truth: Truth): Truth {
  if (truth === 'unknown') return truth
  return truth === 'yes' ? 'no' : 'yes'
}

/** Is a plain value this one? A place is its id; a time equals a time of the same extent. */
export function same(value: unknown, other: unknown): boolean {
  const [one, two] = [plain(value), plain(other)]
  if (typeof one !== 'object' || typeof two !== 'object') return one === two
  const [a, b] = [rangeOf(one), rangeOf(two)]
  return a !== null && b !== null && a.unit === b.unit && a.low === b.low && a.high === b.high
}

/** Does a plain value match a code, or a family of codes (`SX.*`: everything below SX, and SX itself)? */
export function matches(value: unknown, wanted: string | number): boolean {
  const one = plain(value)
  if (typeof wanted === 'number' || !wanted.endsWith('.*')) return one === wanted
  if (typeof one !== 'string') return false
  return one === wanted.slice(0, -2) || one.startsWith(wanted.slice(0, -1))
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'place' in value ? value.place : value
}

/**
 * Is somebody born at `born` younger than `limit` completed years at the time `on`? `straddle` where the
 * intervals leave it open; unknown where either is no time.
 */
export function younger(born: unknown, on: unknown, limit: number): Truth | 'straddle' {
  const [birth, time] = [rangeOf(born), rangeOf(on)]
  const births = birth && datesOf(birth)
  const times = time && datesOf(time)
  if (births === null || times === null) return 'unknown'
  const interval = { earliest: births.first, latest: births.last }
  const least = ageIn(interval, times.first).min
  const most = ageIn(interval, times.last).max
  if (most < limit) return truthOf(true)
  return least >= limit ? truthOf(false) : 'straddle'
}
