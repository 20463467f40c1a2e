import type { Content } from '../content.ts'
import { indexContent } from '../content-index.ts'
import { nextSteps, sidesOf } from '../handoff/machine.ts'
import { openState } from '../subject/folds.ts'
import { textOf } from '../subject/read.ts'
import type { Question } from './question.ts'
import { questionScope } from './question-scope.ts'
import { stepHolds, stepsFor } from './steps.ts'

const TOO_EARLY = 'not-at-this-stage@1'
const NOT_YOURS = 'not-your-decision@1'

/**
 * May this decision be taken at the present status, and by this author? `not-at-this-stage` or
 * `not-your-decision`, else null. A hand-off has its own machine, in which the side decides, not the role;
 * a kind about which the process says nothing may be taken wherever its subject has begun.
 */
export function stepRule(content: Content, question: Question): string | null {
  const { header, state } = question
  const status = statusOf(question)
  if (status === 'none') return TOO_EARLY
  if (header.subject.type === 'handoff') return handoffRule(content, question)
  const steps = stepsFor(content, header.subject.type, header.kind)
  if (steps.length === 0 || state.open === undefined) return null
  const scope = questionScope(question)
  const open = steps.filter((step) => step.from.includes(status) && stepHolds(step, scope))
  if (open.length === 0) return TOO_EARLY
  return open.some((step) => step.roles.includes(header.author.role)) ? null : NOT_YOURS
}

function statusOf({ header, state }: Question): string {
  return openState(header.subject.type, state)?.status ?? 'none'
}

const HANDOFF_DECISIONS = ['handoff-accepted', 'handoff-declined', 'handoff-recalled']

function handoffRule(content: Content, { header, state, desks, answers }: Question): string | null {
  const handoff = openState('handoff', state)
  if (handoff === null) return TOO_EARLY
  if (!HANDOFF_DECISIONS.includes(header.kind)) return null
  const row = handoff.code === null ? null : indexContent(content).handoff(handoff.code)
  // Whoever takes over for somebody outside says how that was told.
  const isTold = row?.outsideSystem != null && textOf(answers.open ?? {}, 'toldHow') !== null
  const sides = ['sender', 'receiver'] as const
  const open = sides.filter((side) =>
    nextSteps(handoff, side, isTold).some((step) => step.kind === header.kind),
  )
  if (open.length === 0) return TOO_EARLY
  return sidesOf(handoff, desks).some((side) => open.some((one) => one === side)) ? null : NOT_YOURS
}
