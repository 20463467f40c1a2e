import type { Entry } from '../entry/entry.ts'
import type { Answer, Answers, Value } from './answer.ts'
import { type FormBody, fieldsOf, isAsked } from './body.ts'
import { joinAnswers } from './split.ts'
import { valueProblem } from './value-problem.ts'

/** An answer somebody gave before: the value, when it was told, and who wrote it down. */
export interface Told {
  readonly value: Value
  readonly on: string
  readonly by: string
  /** The role in which it was written down. */
  readonly role: string
}

/**
 * For every question of the body the newest value told before under the same id, so that nobody is asked twice:
 * a person says whether it is still true. `entries` are those the reader holds, newest first; refused ones and those
 * that `about` does not take (another part of life) say nothing. No-answers are asked again.
 */
export function toldBefore(
  body: Pick<FormBody, 'form' | 'kind'>,
  entries: readonly Entry[],
  about: (entry: Entry, answers: Answers) => boolean = () => true,
): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  const fields = fieldsOf(body).filter(isAsked)
  for (const entry of entries) {
    const { header, receipt } = entry
    const { actor, role } = header.author
    const answers = joinAnswers(entry.parts)
    if (receipt.verdict === 'refused' || !about(entry, answers)) continue
    for (const field of fields) {
      const value = givenValue(Object.hasOwn(answers, field.id) ? answers[field.id] : undefined)
      if (value === null || told.has(field.id) || valueProblem(field, value) !== null) continue
      told.set(field.id, { value, on: header.happenedOn.from, by: actor, role })
    }
  }
  return told
}

function givenValue(answer: Answer | undefined): Value | null {
  return answer !== undefined && 'v' in answer ? answer.v : null
}
