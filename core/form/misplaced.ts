import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Answers } from './answer.ts'
import { codesOf, columnCompartment, type FormBody, fieldsOf } from './body.ts'
import { type AnswerParts, isRows } from './cut.ts'
import type { CodeList, Field } from './definition.ts'

/**
 * The first answer that stands in a part where its field (or column) can never be kept, as field or `table.column`;
 * null where none does. Without this a device could sign a restricted answer into the open part. A code may stand in
 * the field's part although its list has meanwhile given it a compartment: lists change, facts are not refused for it.
 */
export function misplaced(body: FormBody, parts: AnswerParts): string | null {
  const fields = fieldsOf(body)
  for (const compartment of COMPARTMENTS) {
    const part = parts[compartment]
    const found = part && misplacedIn(part, fields, { compartment, lists: body.lists })
    if (found) return found
  }
  return null
}

interface Place {
  readonly compartment: Compartment
  readonly lists: readonly CodeList[]
}

function misplacedIn(part: Answers, fields: readonly Field[], place: Place): string | null {
  for (const [id, answer] of Object.entries(part)) {
    const field = fields.find((one) => one.id === id)
    if (field === undefined) continue
    if (!compartmentsOf(field, place.lists).has(place.compartment)) return id
    if (!('v' in answer) || !isRows(answer.v)) continue
    const columns = (field.columns ?? []).map((column) => placed(field, column))
    for (const row of answer.v) {
      const column = misplacedIn(row.cells, columns, place)
      if (column !== null) return `${id}.${column}`
    }
  }
  return null
}

/** Everywhere an answer to the field may stand. */
function compartmentsOf(field: Field, lists: readonly CodeList[]): ReadonlySet<Compartment> {
  const own = [...(codesOf(lists, field.codes)?.values() ?? [])].flatMap((code) =>
    code.compartment === undefined ? [] : [code.compartment],
  )
  const ofColumns = (field.columns ?? []).flatMap((column) => [
    ...compartmentsOf(placed(field, column), lists),
  ])
  return new Set([field.compartment, ...own, ...ofColumns])
}

function placed(table: Field, column: Field): Field {
  return { ...column, compartment: columnCompartment(table, column) }
}
