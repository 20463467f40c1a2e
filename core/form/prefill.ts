import type { Answer, Answers } from './answer.ts'
import { type FormBody, fieldsOf, isAsked } from './body.ts'
import { valueProblem } from './value-problem.ts'

/**
 * Answers to begin a form with, so that nobody is asked twice: for every question that `earlier` (oldest first) has
 * answered under the same id, the newest value that fits it. No-answers are not taken over: they are asked again.
 */
export function prefilled(
  body: Pick<FormBody, 'form' | 'kind'>,
  earlier: readonly Answers[],
): Answers {
  const answers: Record<string, Answer> = {}
  for (const field of fieldsOf(body).filter(isAsked)) {
    for (const told of earlier) {
      const answer = Object.hasOwn(told, field.id) ? told[field.id] : undefined
      if (answer === undefined || !('v' in answer)) continue
      if (valueProblem(field, answer.v) === null) answers[field.id] = { v: answer.v }
    }
  }
  return answers
}
