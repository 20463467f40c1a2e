import type { Scope } from '../condition/scope.ts'
import type { Answer, Answers } from './answer.ts'
import { type FormBody, fieldsOf } from './body.ts'
import { walk } from './walk.ts'

/**
 * The answers of `scope` (of the whole form, for kinds that are filled in together) as they are signed: an answer of
 * this body whose question later answers have closed becomes "does not apply". Until then it is kept as typed, so that
 * reopening the question brings it back. Closing one question may close others. What the system filled in stays.
 */
export function settled(body: Pick<FormBody, 'form' | 'kind'>, scope: Scope): Answers {
  const { answers } = scope
  const shown = new Set(walk(body, scope).flatMap(({ fields }) => fields.map((field) => field.id)))
  const closed = fieldsOf(body).filter(
    (field) => !shown.has(field.id) && field.auto === undefined && hasValue(answers[field.id]),
  )
  if (closed.length === 0) return answers
  const notApplicable = closed.map((field) => [field.id, { no: 'NAPP' }] as const)
  return settled(body, { ...scope, answers: { ...answers, ...Object.fromEntries(notApplicable) } })
}

function hasValue(answer: Answer | undefined): boolean {
  return answer !== undefined && !('no' in answer)
}
