import { evaluate } from '../condition/evaluate.ts'
import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Answer, Answers, Value } from './answer.ts'
import { codesOf, columnCompartment, type FormBody, fieldsOf } from './body.ts'
import { type AnswerParts, cut, isCodes, isRows, own, type Piece, partsOf } from './cut.ts'
import type { CodeList, Field } from './definition.ts'
import { joined } from './merge.ts'

/**
 * Cuts answers into parts: each goes to its field's compartment, a code to its own where it has one (the field's
 * part then only says `elsewhere`), a column's cell to the column's, tied to its row by the row's id. Declared
 * disclosures are filled in. Answers to fields the body does not have are left out: `checkAnswers` names them.
 */
export function splitAnswers(body: FormBody, answers: Answers): AnswerParts {
  const pieces: (readonly [string, Piece])[] = []
  for (const field of fieldsOf(body)) {
    const answer = field.discloses ? disclosed(field.discloses, answers) : own(answers, field.id)
    if (answer === undefined) continue
    for (const piece of cut(field, answer, body.lists)) pieces.push([field.id, piece])
  }
  return partsOf(pieces)
}

/** What a disclosure copies; its condition looks at nothing but the answers. */
function disclosed(
  { of, when, precisions }: NonNullable<Field['discloses']>,
  answers: Answers,
): Answer | undefined {
  const answer = own(answers, of)
  if (answer === undefined || !('v' in answer)) return undefined
  const scope = { answers, roots: {}, withheld: new Set<string>(), asOf: '' }
  if (when !== undefined && evaluate(when, scope) !== 'yes') return undefined
  return precisions === undefined || isAsExact(answer.v, precisions) ? { v: answer.v } : undefined
}

function isAsExact(value: Value, precisions: readonly string[]): boolean {
  return typeof value === 'object' && 'precision' in value && precisions.includes(value.precision)
}

/**
 * Puts parts together again: cells by the id of their row, chosen codes side by side. An answer some of which may
 * stand in a part that is not here keeps its mark `elsewhere`.
 */
export function joinAnswers(parts: AnswerParts): Answers {
  return joined(parts, COMPARTMENTS)
}

/**
 * Puts all parts of a body together: the inverse of `splitAnswers`. No mark `elsewhere` stays beside an answer,
 * declared disclosures (copies) are left out, and chosen codes, which have no order of their own, come in the
 * order of their list.
 */
export function joinWhole(body: FormBody, parts: AnswerParts): Answers {
  const answers: Record<string, Answer> = {}
  for (const field of fieldsOf(body)) {
    const answer = field.discloses ? undefined : piecesJoined(field, parts)
    if (answer !== undefined) answers[field.id] = tidy(field, answer, body.lists)
  }
  return answers
}

/** Paths of a body's answers that stand in compartments the reader does not hold: a `Scope`'s `withheld`. */
export function withheldPaths(
  body: Pick<FormBody, 'form' | 'kind'>,
  held: ReadonlySet<Compartment>,
): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const field of fieldsOf(body)) {
    if (!held.has(field.compartment)) paths.add(field.id)
    for (const column of field.columns ?? []) {
      if (!held.has(columnCompartment(field, column))) paths.add(`${field.id}.${column.id}`)
    }
  }
  return paths
}

/** The field's own part first: it holds every row of a table, in order. */
function piecesJoined(field: Field, parts: AnswerParts): Answer | undefined {
  const order = [field.compartment, ...COMPARTMENTS.filter((one) => one !== field.compartment)]
  const pieces: AnswerParts = {}
  for (const compartment of order) {
    const piece = own(parts[compartment] ?? {}, field.id)
    if (piece !== undefined) pieces[compartment] = { [field.id]: piece }
  }
  return own(joined(pieces, order), field.id)
}

function tidy(field: Field, answer: Answer, lists: readonly CodeList[]): Answer {
  if (!('v' in answer)) return answer
  if (field.type === 'table' && isRows(answer.v)) {
    return { v: answer.v.map((row) => ({ id: row.id, cells: tidyCells(field, row.cells, lists) })) }
  }
  if (field.type !== 'multi' || !isCodes(answer.v)) return { v: answer.v }
  const order = [...(codesOf(lists, field.codes)?.keys() ?? [])]
  return { v: answer.v.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)) }
}

function tidyCells(table: Field, cells: Answers, lists: readonly CodeList[]): Answers {
  const columns = new Map((table.columns ?? []).map((column) => [column.id, column]))
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) => {
      const column = columns.get(id)
      return [id, column === undefined ? cell : tidy(column, cell, lists)]
    }),
  )
}
