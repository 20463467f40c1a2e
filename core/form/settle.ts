import type { Scope } from '../condition/scope.ts'
import type { Answer, Answers } from './answer.ts'
import { type FormBody, fieldsOf } from './body.ts'
import { walk } from './walk.ts'

/**
 * The answers as they are signed: an answer whose question the later answers have closed becomes "does not apply".
 * Until then it is kept as typed, so that reopening the question brings it back. What the system filled in stays.
 * Closing one question may close others; `scope` is the form's, without the answers.
 */
export function settled(
  body: Pick<FormBody, 'form' | 'kind'>,
  answers: Answers,
  scope: Omit<Scope, 'answers'>,
): Answers {
  const shown = new Set(
    walk(body, { ...scope, answers }).flatMap(({ fields }) => fields.map((field) => field.id)),
  )
  const closed = fieldsOf(body).filter(
    (field) => !shown.has(field.id) && field.auto === undefined && hasValue(answers[field.id]),
  )
  if (closed.length === 0) return answers
  const notApplicable = closed.map((field) => [field.id, { no: 'NAPP' }] as const)
  return settled(body, { ...answers, ...Object.fromEntries(notApplicable) }, scope)
}

function hasValue(answer: Answer | undefined): boolean {
  return answer !== undefined && !('no' in answer)
}
