import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Answer, Answers, Row, Value } from './answer.ts'
import { codeCompartment, columnCompartment } from './body.ts'
import type { CodeList, Field } from './definition.ts'

/** The answers of a body by the compartment they are kept in. */
export type AnswerParts = Partial<Record<Compartment, Answers>>

/** One answer, or the piece of it that one compartment keeps. */
export type Piece = readonly [Compartment, Answer]

/** Pieces by compartment, then by field. */
export function partsOf(pieces: readonly (readonly [string, Piece])[]): AnswerParts {
  const parts: AnswerParts = {}
  for (const compartment of COMPARTMENTS) {
    const mine = pieces.filter(([, piece]) => piece[0] === compartment)
    if (mine.length === 0) continue
    parts[compartment] = Object.fromEntries(mine.map(([field, [, answer]]) => [field, answer]))
  }
  return parts
}

/** The pieces of one answer: one for each compartment it goes to, the field's own first. */
export function cut(field: Field, answer: Answer, lists: readonly CodeList[]): readonly Piece[] {
  if ('v' in answer && field.type === 'table' && isRows(answer.v)) {
    return cutRows(field, answer.v, lists)
  }
  if ('v' in answer && typeof answer.v === 'string' && field.type === 'code') {
    return cutCode(field, answer.v, lists)
  }
  if ('v' in answer && field.type === 'multi' && isCodes(answer.v)) {
    return cutCodes(field, { codes: answer.v, elsewhere: answer.elsewhere === true }, lists)
  }
  return [[field.compartment, answer]]
}

function cutCode(field: Field, code: string, lists: readonly CodeList[]): readonly Piece[] {
  const kept = codeCompartment(field, code, lists)
  if (kept === field.compartment) return [[kept, { v: code }]]
  return [
    [field.compartment, { elsewhere: true }],
    [kept, { v: code }],
  ]
}

function cutCodes(
  field: Field,
  { codes, elsewhere }: { readonly codes: readonly string[]; readonly elsewhere: boolean },
  lists: readonly CodeList[],
): readonly Piece[] {
  const byCompartment = Map.groupBy(codes, (code) => codeCompartment(field, code, lists))
  const here = byCompartment.get(field.compartment) ?? []
  byCompartment.delete(field.compartment)
  const others = [...byCompartment].map(([kept, chosen]): Piece => [kept, { v: chosen }])
  const more = elsewhere || others.length > 0
  if (here.length === 0 && more) return [[field.compartment, { elsewhere: true }], ...others]
  return [[field.compartment, more ? { v: here, elsewhere: true } : { v: here }], ...others]
}

/** The table's own part holds every row, so that order and number survive; other parts only rows with cells. */
function cutRows(table: Field, rows: readonly Row[], lists: readonly CodeList[]): readonly Piece[] {
  const byCompartment = new Map<Compartment, Row[]>([[table.compartment, []]])
  for (const row of rows) {
    const parts = partsOf(cutCells(table, row.cells, lists))
    parts[table.compartment] ??= {}
    for (const compartment of COMPARTMENTS) {
      const cells = parts[compartment]
      if (cells === undefined) continue
      byCompartment.set(compartment, [
        ...(byCompartment.get(compartment) ?? []),
        { id: row.id, cells },
      ])
    }
  }
  return [...byCompartment].map(([compartment, kept]): Piece => [compartment, { v: kept }])
}

function cutCells(
  table: Field,
  cells: Answers,
  lists: readonly CodeList[],
): readonly (readonly [string, Piece])[] {
  return (table.columns ?? []).flatMap((column) => {
    const cell = own(cells, column.id)
    if (cell === undefined) return []
    const placed = { ...column, compartment: columnCompartment(table, column) }
    return cut(placed, cell, lists).map((piece) => [column.id, piece] as const)
  })
}

/** Own members only: a field may be named like what every object inherits. */
export function own(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}

/** Rows of a table? An empty list is both rows and codes. */
export function isRows(value: Value): value is readonly Row[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object')
}

/** Codes of a multi answer? */
export function isCodes(value: Value): value is readonly string[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'string')
}
