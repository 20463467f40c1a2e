import type { Rows } from '../../pool/pipeline.ts'
import type { CountedUpTo } from '../numbers.ts'

export interface Figure {
  readonly numerator: number
  readonly denominator: number
  readonly placed: number
}

/** A row of the sums. */
export interface CountedRow extends Figure {
  readonly start: string
  readonly place: string
  readonly sex: string
  readonly band: string
  readonly more: string
}

export function rowsOf(rows: Rows): readonly CountedRow[] {
  return rows.map(([start, place, sex, band, more, numerator, denominator, placed]) => ({
    start: start ?? '',
    place: place ?? '',
    sex: sex ?? '',
    band: band ?? '',
    more: more ?? '',
    numerator: Number(numerator),
    denominator: Number(denominator),
    placed: Number(placed),
  }))
}

const NOTHING: Figure = { numerator: 0, denominator: 0, placed: 0 }

/** Rows added up by what they are about: `first` in their order, even where there is nothing, then the others as they come. */
export function adding(
  rows: readonly CountedRow[],
  of: (row: CountedRow) => string,
  first: readonly string[],
): ReadonlyMap<string, Figure> {
  const sums = new Map<string, Figure>(first.map((one) => [one, NOTHING]))
  for (const row of rows) {
    const known = sums.get(of(row)) ?? NOTHING
    sums.set(of(row), {
      numerator: known.numerator + row.numerator,
      denominator: known.denominator + row.denominator,
      placed: known.placed + row.placed,
    })
  }
  return sums
}

/** Where nothing waits, everything is counted up to now. */
export function standingOf(rows: Rows, now: string): CountedUpTo {
  const [movedAt = null, waiting = '0', setAside = '0'] = rows[0] ?? []
  const left = Math.max(0, Number(waiting))
  return { at: left === 0 ? now : movedAt, waiting: left, setAside: Number(setAside) }
}
