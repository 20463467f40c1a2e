import type { When } from '../entry/header.ts'
import type { Answer, Answers, Born, PlaceAnswer, Row, Value } from '../form/answer.ts'

/** The readers a fold looks at answers with. Each gives null (or nothing) where the field has no such answer; none throws. */

/** The value of a field, whatever its type. */
export function valueAt(answers: Answers, field: string): Value | null {
  const answer = answers[field]
  return answer !== undefined && 'v' in answer ? answer.v : null
}

/** A text, code, ref or date. */
export function textOf(answers: Answers, field: string): string | null {
  const value = valueAt(answers, field)
  return typeof value === 'string' ? value : null
}

/** The codes of a multi answer, or the one of a code answer. */
export function codesOf(answers: Answers, field: string): readonly string[] {
  const value = valueAt(answers, field)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
}

export function isTrue(answers: Answers, field: string): boolean {
  return valueAt(answers, field) === true
}

/** The rows of a table. */
export function rowsOf(answers: Answers, field: string): readonly Row[] {
  const value = valueAt(answers, field)
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
}

export function bornOf(answers: Answers, field: string): Born | null {
  const value = valueAt(answers, field)
  return isPlain(value) && 'earliest' in value ? value : null
}

export function placeOf(answers: Answers, field: string): PlaceAnswer | null {
  const value = valueAt(answers, field)
  return isPlain(value) && 'place' in value ? value : null
}

export function whenOf(answers: Answers, field: string): When | null {
  const value = valueAt(answers, field)
  return isPlain(value) && 'from' in value ? value : null
}

/** Was the field answered in this body: with a value, a no-answer, or in another compartment? */
export function says(answers: Answers, field: string): boolean {
  return answers[field] !== undefined
}

/** Does (some of) the answer stand in a compartment this body does not hold? */
export function isElsewhere(answer: Answer | undefined): boolean {
  return answer !== undefined && 'elsewhere' in answer
}

function isPlain(value: Value | null): value is When | Born | PlaceAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
