import type { Answer, Answers } from '@cwmis/core/form/answer.ts'
import { settled } from '@cwmis/core/form/settle.ts'
import type { FillProps } from './fill-props.ts'
import { fillScope } from './fill-scope.ts'

type Filled = Pick<FillProps, 'form' | 'kinds' | 'answers' | 'roots' | 'asOf'>

/** The answers as they will be signed, of every kind: closed questions become "does not apply", nothing else changes. */
export function settledAnswers(fill: Filled): Answers {
  return fill.kinds.reduce(
    (answers, kind) => settled({ form: fill.form, kind }, fillScope({ ...fill, answers })),
    fill.answers,
  )
}

/** Ids of questions that were answered and then closed by other answers. What was typed is kept until it is signed. */
export function closedIn(fill: Filled): readonly string[] {
  const signed = settledAnswers(fill)
  return Object.keys(fill.answers).filter((id) => signed[id] !== fill.answers[id])
}

/** Ids of the answered questions that a change of one answer (undefined: taken away) would close. */
export function closedBy(
  fill: Filled,
  field: string,
  answer: Answer | undefined,
): readonly string[] {
  const before = new Set(closedIn(fill))
  const { [field]: _, ...others } = fill.answers
  const answers = answer === undefined ? others : { ...others, [field]: answer }
  return closedIn({ ...fill, answers }).filter((id) => !before.has(id))
}
