import type { Born } from '../form/answer.ts'
import { ageIn } from '../time/instant.ts'

/** The band of an age, and whether the age was known too vaguely for one band: then it stands in that of its midpoint. */
export interface Banded {
  readonly band: string
  readonly placed: boolean
}

/** The names of bands by their lowest ages: `0-2`, `3-5`, … `18+`. */
export function bandNames(lowest: readonly number[]): readonly string[] {
  return lowest.map((low, at) => {
    const next = lowest[at + 1]
    return next === undefined ? `${String(low)}+` : `${String(low)}-${String(next - 1)}`
  })
}

/** The band in which somebody was on a day, in completed years; `` where nothing is known of the age. */
export function bandOf(
  lowest: readonly number[],
  born: Pick<Born, 'earliest' | 'latest'> | null,
  day: string,
): Banded {
  if (born === null) return { band: '', placed: false }
  const { min, max } = ageIn(born, day)
  if (Number.isNaN(min) || Number.isNaN(max)) return { band: '', placed: false }
  const bandAt = (age: number): number => lowest.findLastIndex((low) => low <= age)
  const band = bandNames(lowest)[bandAt(Math.floor((min + max) / 2))] ?? ''
  return { band, placed: bandAt(min) !== bandAt(max) }
}
