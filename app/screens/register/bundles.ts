import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import type { DraftEntry } from '../../hooks/write.ts'
import { textOf } from '../../parts/fields/values.ts'
import { ownAnswers } from '../../parts/form/own-answers.ts'

/** What a registration is made of besides its answers. */
export interface Registration {
  readonly form: Form
  readonly report: string
  readonly row: string
  /** Ids made for a new child and the case. */
  readonly child: string
  readonly caseId: string
  /** The post one registers from. */
  readonly post: string | null
  readonly desk: string | null
}

/**
 * Two bundles: the facts (the child as described, the case opened and so far proposed), then the decision that the
 * report is registered. Refused, the case stays proposed. "Same child" describes the known one anew.
 */
export function registrationBundles(
  registration: Registration,
  answers: Answers,
): readonly (readonly DraftEntry[])[] {
  const { form, report, row, caseId } = registration
  const child = childOf(registration, answers)
  const described = ownAnswers(form, 'child-described', answers)
  const opened = {
    ...ownAnswers(form, 'case-opened', answers),
    ...machineAnswers(registration, answers),
  }
  return [
    [
      { subject: { type: 'child', id: child }, kind: 'child-described', answers: described },
      { subject: { type: 'case', id: caseId }, kind: 'case-opened', answers: opened },
    ],
    [
      {
        subject: { type: 'report', id: report },
        kind: 'report-registered',
        answers: { row: { v: row }, case: { v: caseId }, child: { v: child } },
      },
    ],
  ]
}

function childOf({ child }: Registration, answers: Answers): string {
  const same = textOf(answers['matchDecision']) === 'same'
  return (same && textOf(answers['sameAs'])) || child
}

function machineAnswers(registration: Registration, answers: Answers): Answers {
  const { report, row, post, desk } = registration
  const some: Record<string, Answer | undefined> = {
    child: { v: childOf(registration, answers) },
    report: { v: report },
    row: { v: row },
    village: answers['village'],
    post: post ? { v: post } : undefined,
    desk: desk ? { v: desk } : undefined,
  }
  const kept: Record<string, Answer> = {}
  for (const [field, answer] of Object.entries(some)) if (answer) kept[field] = answer
  return kept
}
