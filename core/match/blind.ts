import type { Born } from '../form/answer.ts'
import { nameParts } from './name-parts.ts'
import { soundOf } from './sound.ts'

/** A child as far as a blind match knows it: no tribe, no clan, no religion, nobody's telephone. */
export interface Described {
  readonly names: readonly string[]
  readonly born: Pick<Born, 'earliest' | 'latest'> | null
  readonly sex: string | null
  /** Place id of the home. */
  readonly place: string | null
}

/** The sorts of tokens by which a child is matched without being shown. */
export const BLIND_SORTS = ['name', 'year', 'sex', 'place'] as const
export type BlindSort = (typeof BLIND_SORTS)[number]

/** Tokens by sort; the ledger keys each before it is stored or compared. */
export type BlindTokens = Readonly<Record<BlindSort, readonly string[]>>

/** An age that may lie in more years than these says too little to match by. */
const MOST_YEARS = 5
/** District, county, sub-county: the first three parts of a place id. */
const SUB_COUNTY_PARTS = 3

/** What a description gives to match by: how its names sound, years of birth, sex, sub-county of the home. */
export function blindTokens({ names, born, sex, place }: Described): BlindTokens {
  return {
    name: named('name', names.flatMap(nameParts).map(soundOf)),
    year: named('year', yearsOf(born)),
    sex: named('sex', sex === 'M' || sex === 'F' ? [sex] : []),
    place: named('place', subCountyOf(place)),
  }
}

function named(sort: BlindSort, texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))].map((text) => `blind:${sort}:${text}`)
}

function yearsOf(born: Described['born']): readonly string[] {
  const first = Number(born?.earliest.slice(0, 4))
  const last = Number(born?.latest.slice(0, 4))
  if (!(last - first >= 0 && last - first < MOST_YEARS)) return []
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

function subCountyOf(place: string | null): readonly string[] {
  const parts = place?.split('.') ?? []
  return parts.length < SUB_COUNTY_PARTS ? [] : [parts.slice(0, SUB_COUNTY_PARTS).join('.')]
}

/** So much must agree: a name with all three others, or two names with two of them. [P] */
export const BLIND_ENOUGH = 4

/**
 * How much agrees between what was asked and a record, for the two to be looked at by people: at most two for names,
 * one for each other sort; 0 where no name does, so that nobody can ask for every girl of a village.
 */
export function blindScore(asked: BlindTokens, record: BlindTokens): number {
  const shared = (sort: BlindSort): number =>
    asked[sort].filter((token) => record[sort].includes(token)).length
  const names = Math.min(2, shared('name'))
  if (names === 0) return 0
  const others = BLIND_SORTS.filter((sort) => sort !== 'name' && shared(sort) > 0)
  return names + others.length
}
