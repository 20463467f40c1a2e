import { AREA_LEVELS, type AreaLevel, areaOf } from './area.ts'
import { GRAINS, type Grain, periodOf } from './period.ts'

/**
 * What one unit adds to one indicator, dated and placed as at the event. `each`: it counts in every period and
 * area around its day and place; else only in those of this grain and level (distinct numbers).
 */
export interface Contribution {
  readonly indicator: string
  readonly version: number
  readonly grain: Grain | 'each'
  readonly level: AreaLevel | 'each'
  /** Day in Kampala, `YYYY-MM-DD`. */
  readonly day: string
  /** The sub-county, as `areaOf` gives it. */
  readonly place: string
  /** A code, `several` for a report of unlike children, or `` where it is not known. So with `band` and `more`. */
  readonly sex: string
  readonly band: string
  readonly more: string
  readonly numerator: number
  /** 0 for a plain number. */
  readonly denominator: number
  /** 1 where the age stands in the band of its midpoint only. */
  readonly placed: number
}

/** One cell of the sums. */
export interface Cell {
  readonly indicator: string
  readonly version: number
  readonly grain: Grain
  /** First day of the period. */
  readonly start: string
  readonly level: AreaLevel
  readonly place: string
  readonly sex: string
  readonly band: string
  readonly more: string
}

/** What a cell adds up to. */
export interface Sum extends Cell {
  readonly numerator: number
  readonly denominator: number
  readonly placed: number
}

/** The cells in which a contribution counts, each with what it adds there. */
export function cellsOf(contribution: Contribution): readonly Sum[] {
  const { grain, level, day, place, ...same } = contribution
  const grains = grain === 'each' ? GRAINS : [grain]
  const levels = level === 'each' ? AREA_LEVELS : [level]
  return grains.flatMap((one) =>
    levels.map((at) => ({
      ...same,
      grain: one,
      start: periodOf(one, day),
      level: at,
      place: areaOf(at, place),
    })),
  )
}

/** The name of a cell: equal for equal cells. */
export function cellKey(cell: Cell): string {
  const { grain, level, start, indicator, version, place, sex, band, more } = cell
  return [grain, level, start, indicator, String(version), place, sex, band, more].join('|')
}

/** All cells of some contributions, added up, those that add up to nothing left out. `sign` -1 takes away. */
export function addedUp(
  parts: readonly { readonly contributions: readonly Contribution[]; readonly sign: 1 | -1 }[],
): readonly Sum[] {
  const sums = new Map<string, Sum>()
  for (const { contributions, sign } of parts) {
    for (const cell of contributions.flatMap(cellsOf)) {
      const key = cellKey(cell)
      sums.set(key, plus(sums.get(key) ?? emptied(cell), cell, sign))
    }
  }
  return [...sums.values()].filter((sum) => !isNothing(sum))
}

function emptied(cell: Sum): Sum {
  return { ...cell, numerator: 0, denominator: 0, placed: 0 }
}

function plus(sum: Sum, cell: Sum, sign: 1 | -1): Sum {
  return {
    ...sum,
    numerator: sum.numerator + sign * cell.numerator,
    denominator: sum.denominator + sign * cell.denominator,
    placed: sum.placed + sign * cell.placed,
  }
}

function isNothing({ numerator, denominator, placed }: Sum): boolean {
  return numerator === 0 && denominator === 0 && placed === 0
}
