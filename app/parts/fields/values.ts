import type { When } from '@cwmis/core/entry/header.ts'
import type { Answer, Born, PlaceAnswer, Row, Value } from '@cwmis/core/form/answer.ts'

/** The value of an answer; undefined where there is none (unanswered, a no-answer, or in a part we do not hold). */
export function givenValue(answer: Answer | undefined): Value | undefined {
  return answer && 'v' in answer ? answer.v : undefined
}

/** The text of an answer, empty where it has none. */
export function textOf(answer: Answer | undefined): string {
  const value = givenValue(answer)
  return typeof value === 'string' ? value : ''
}

/** The number of an answer as typed, empty where it has none. */
export function numberTextOf(answer: Answer | undefined): string {
  const value = givenValue(answer)
  return typeof value === 'number' ? String(value) : ''
}

/** The chosen codes of an answer. */
export function codesOf(answer: Answer | undefined): readonly string[] {
  const value = givenValue(answer)
  if (!Array.isArray(value)) return []
  const parts: readonly unknown[] = value
  return parts.filter((part) => typeof part === 'string')
}

/** The rows of a table's answer. */
export function rowsOf(answer: Answer | undefined): readonly Row[] {
  const value = givenValue(answer)
  if (!Array.isArray(value)) return []
  const parts: readonly (string | Row)[] = value
  return parts.filter((part) => typeof part === 'object')
}

function objectOf(answer: Answer | undefined): When | Born | PlaceAnswer | undefined {
  const value = givenValue(answer)
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  return 'precision' in value || 'place' in value ? value : undefined
}

export function whenOf(answer: Answer | undefined): When | undefined {
  const value = objectOf(answer)
  return value && 'from' in value ? value : undefined
}

export function bornOf(answer: Answer | undefined): Born | undefined {
  const value = objectOf(answer)
  return value && 'earliest' in value ? value : undefined
}

export function placeOf(answer: Answer | undefined): PlaceAnswer | undefined {
  const value = objectOf(answer)
  return value && 'place' in value ? value : undefined
}

/** A typed text as an answer; an emptied box is no answer yet. */
export function asText(text: string): Answer | undefined {
  return text === '' ? undefined : { v: text }
}
