import { MOST_LINKS, otherChild, UNLINKING } from '../subject/child/group/link.ts'
import { openState } from '../subject/folds.ts'
import { allAnswers, type Question } from './question.ts'

/**
 * May two records of a child be linked, or parted? `already-linked`, `not-linked`, or `too-many-links` where one has
 * as many as a slice carries; null where nothing is against it. Each of the two is asked for itself.
 */
export function groupRule(question: Question): string | null {
  const { header, state } = question
  const other = otherChild(header.kind, allAnswers(question))
  const child = openState('child', state)
  if (other === null || child === null) return null
  const linked = child.sameChild.some((link) => link.other === other)
  if (header.kind === UNLINKING) return linked ? null : 'not-linked@1'
  if (linked) return 'already-linked@1'
  return child.sameChild.length < MOST_LINKS ? null : 'too-many-links@1'
}
