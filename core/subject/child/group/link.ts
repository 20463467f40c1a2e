import type { Entry } from '../../../entry/entry.ts'
import type { Answers } from '../../../form/answer.ts'
import { textOf } from '../../read.ts'

/** Another record that a person found to be the same child, as one of the two knows it; the other says the same of this one. */
export interface SameChild {
  /** Id of the other child. */
  readonly other: string
  /** The entry that linked them, on this child. */
  readonly entry: string
}

/** The decision that two records are one child, and the decision that takes it back. Each stands on both of them. */
export const LINKING = 'same-child'
export const UNLINKING = 'same-child-withdrawn'

/** At most so many links may stand on one child. */
export const MOST_LINKS = 16

/** Is it one of the two decisions that link children or part them again? */
export function isLinking(kind: string): boolean {
  return kind === LINKING || kind === UNLINKING
}

/** The child named by a decision that links or parts; null for every other entry. */
export function otherChild(kind: string, answers: Answers): string | null {
  return isLinking(kind) ? textOf(answers, 'other') : null
}

/** The links of a child after one kept entry. The same list comes back where the entry changes none. */
export function linksAfter(
  links: readonly SameChild[],
  { header, parts }: Pick<Entry, 'header' | 'parts'>,
): readonly SameChild[] {
  const other = otherChild(header.kind, parts.open ?? {})
  if (other === null || other === header.subject.id) return links
  const known = links.some((link) => link.other === other)
  if (header.kind === UNLINKING) {
    return known ? links.filter((link) => link.other !== other) : links
  }
  return known || links.length >= MOST_LINKS ? links : [...links, { other, entry: header.id }]
}

/**
 * Is a bundle that links or parts children whole? It has one entry on each of the two, each names the other. A
 * half of it would make one record say what the other does not know.
 */
export function isPaired(entries: readonly Pick<Entry, 'header' | 'parts'>[]): boolean {
  if (!entries.some(({ header }) => isLinking(header.kind))) return true
  const [one, other, ...more] = entries
  if (one === undefined || other === undefined || more.length > 0) return false
  const [first, second] = [one.header.subject.id, other.header.subject.id]
  return (
    first !== second &&
    one.header.kind === other.header.kind &&
    namedBy(one) === second &&
    namedBy(other) === first
  )
}

function namedBy({ header, parts }: Pick<Entry, 'header' | 'parts'>): string | null {
  return otherChild(header.kind, parts.open ?? {})
}
