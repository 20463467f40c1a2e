import { within } from '@cwmis/core/access/place.ts'
import type { Born } from '@cwmis/core/form/answer.ts'
import { foldedSet } from './fold-name.ts'

/** What is known of a child, as far as the matching reads it. Tribe, clan and religion are never read. */
export interface Person {
  readonly id: string
  readonly names: readonly string[]
  readonly born: Born | null
  /** Place id of the home. */
  readonly place: string | null
  readonly phones: readonly string[]
  /** Numbers on papers and registers, as written. */
  readonly references: readonly string[]
  readonly multipleBirth: boolean
}

/** Why two might be the same child. Reasons are shown, never a score. */
export type Reason = 'same-reference' | 'same-phone' | 'same-name'

export interface Candidate {
  readonly person: Person
  readonly reasons: readonly Reason[]
  /** Names differ or one of them is a twin: it may be a brother or sister. */
  readonly twin: boolean
}

/** At most so many are offered. */
const MOST = 5

/** District and sub-county: the first three parts of a place id. */
const SUB_COUNTY_PARTS = 3

/**
 * Children who may be the one described, by exact evidence only: the same reference, the same phone, or the same
 * set of names (folded) with an age that fits in the same sub-county. Most reasons first; nobody is ever preselected.
 */
export function sameChild(described: Person, known: readonly Person[]): readonly Candidate[] {
  return known
    .filter((person) => person.id !== described.id)
    .map((person) => candidate(described, person))
    .filter((one) => one.reasons.length > 0)
    .sort((a, b) => Number(a.twin) - Number(b.twin) || b.reasons.length - a.reasons.length)
    .slice(0, MOST)
}

function candidate(described: Person, person: Person): Candidate {
  const reasons: Reason[] = []
  if (share(described.references, person.references, plainReference)) reasons.push('same-reference')
  if (share(described.phones, person.phones, plainPhone)) reasons.push('same-phone')
  if (sameNameHere(described, person)) reasons.push('same-name')
  return { person, reasons, twin: mayBeTwin(described, person) }
}

function sameNameHere(a: Person, b: Person): boolean {
  return sameName(a, b) && agesFit(a.born, b.born) && sameSubCounty(a.place, b.place)
}

function sameName(a: Person, b: Person): boolean {
  const name = foldedSet(a.names)
  return name !== '' && name === foldedSet(b.names)
}

/** Twins share day of birth, village and phone: only names, or a word of a twin, tell them apart. */
function mayBeTwin(a: Person, b: Person): boolean {
  return a.multipleBirth || b.multipleBirth || !sameName(a, b)
}

/** Two intervals of birth that overlap, or one that is not known. */
function agesFit(a: Born | null, b: Born | null): boolean {
  return a === null || b === null || (a.earliest <= b.latest && b.earliest <= a.latest)
}

function sameSubCounty(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  return within(b, a.split('.').slice(0, SUB_COUNTY_PARTS).join('.'))
}

function share(
  a: readonly string[],
  b: readonly string[],
  plain: (text: string) => string,
): boolean {
  const seen = new Set(a.map(plain).filter((text) => text !== ''))
  return b.some((text) => seen.has(plain(text)))
}

function plainReference(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

/** The last nine digits, however the country was written. */
function plainPhone(text: string): string {
  const digits = text.replaceAll(/\D/g, '')
  return digits.length < 9 ? '' : digits.slice(-9)
}
