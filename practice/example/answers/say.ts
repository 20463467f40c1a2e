import type { Answer, Answers, NoAnswer, Row, Value } from '@cwmis/core/form/answer.ts'

/** An answer for each plain value; what is already an answer stays, and undefined was not answered. */
export function said(values: { readonly [field: string]: Value | Answer | undefined }): Answers {
  const answers: Record<string, Answer> = {}
  for (const [field, value] of Object.entries(values)) {
    if (value !== undefined) answers[field] = isAnswer(value) ? value : { v: value }
  }
  return answers
}

/** One of the four kinds of no answer; "not asked" says why. */
export function no(no: NoAnswer): Answer {
  return no === 'NOT_ASKED' ? { no, why: 'Others were listening' } : { no }
}

/** Rows of a table: `r1`, `r2`, … unless an id is given. */
export function rows(
  cells: readonly { readonly [column: string]: Value | Answer | undefined }[],
  letter = 'r',
): readonly Row[] {
  return cells.map((row, at) => ({ id: `${letter}${String(at + 1)}`, cells: said(row) }))
}

function isAnswer(value: Value | Answer): value is Answer {
  return typeof value === 'object' && ('v' in value || 'no' in value || 'elsewhere' in value)
}
