import { OWN, type Tongue, TWINS } from './own-names.ts'
import { pick } from './seeded.ts'

export type Sex = 'M' | 'F'

/** Names that stand side by side in a text. */
function named(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const GIVEN: Readonly<Record<Sex, readonly string[]>> = {
  M: named(`
      Brian Moses Ivan Daniel Emmanuel Joel Ronald Derrick Denis Simon Isaac
      Innocent Musa Hamza Patrick Geoffrey Solomon Jonah Silver Godfrey
      Nicholas Julius Amos Elijah Hakim Tonny Felix
    `),
  F: named(`
      Grace Sharon Phoebe Joan Patience Sarah Peace Stella Winnie Gloria Esther
      Ruth Miriam Hellen Scovia Doreen Ritah Fatuma Amina Mercy Juliet Prossy
      Irene Lillian Sylvia Agnes Harriet
    `),
}

/** An invented person's own name, as said: `Akello Grace`. */
export function inventedName(next: () => number, tongue: Tongue, sex: Sex): string {
  return `${pick(next, OWN[tongue][sex])} ${pick(next, GIVEN[sex])}`
}

/** The same name with a second given one: where a plain one is taken already. */
export function longerName(next: () => number, name: string, sex: Sex): string {
  return `${name} ${pick(next, GIVEN[sex])}`
}

/** The names of invented twins, the elder first. */
export function twinNames(
  next: () => number,
  tongue: Tongue,
  sexes: readonly [Sex, Sex],
): readonly [string, string] {
  const [elder, younger] = sexes
  return [
    `${TWINS[tongue][elder][0]} ${pick(next, GIVEN[elder])}`,
    `${TWINS[tongue][younger][1]} ${pick(next, GIVEN[younger])}`,
  ]
}

/**
 * How a clerk elsewhere may write the same name: another spelling of one of its parts, or its parts the other way
 * round. Spellings as they are heard in Uganda: l and r, doubled and single letters, y and i, ph and f, ky and ch.
 */
export function otherSpelling(next: () => number, name: string): string {
  const parts = name.split(' ')
  const at = Math.floor(next() * parts.length)
  const ways = HABITS.filter(([from]) => from.test(parts[at] ?? ''))
  if (ways.length === 0 || next() < 0.2) return parts.toReversed().join(' ')
  const [from, to] = pick(next, ways)
  return parts.map((part, nth) => (nth === at ? part.replace(from, to) : part)).join(' ')
}

const HABITS: readonly (readonly [from: RegExp, to: string])[] = [
  [/r(?=[aeiou])/, 'l'],
  [/l(?=[aeiou])/, 'r'],
  [/([a-z])\1/, '$1'],
  [/(?<=[aeiou])([bdgkmnst])(?=[aeiou])/, '$1$1'],
  [/y(?=[aeiou])/, 'i'],
  [/ph|Ph/, 'f'],
  [/ky|ch/, 'c'],
  [/gy/, 'j'],
  [/Ng'/, 'Ng'],
]
