import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Answers, Row, Value } from '@cwmis/core/form/answer.ts'
import { columnCompartment, type FormBody, fieldsOf } from '@cwmis/core/form/body.ts'
import { isCodes, isRows } from '@cwmis/core/form/cut.ts'
import type { CodeList, Field } from '@cwmis/core/form/definition.ts'

/**
 * Does a part hold an answer whose field stands in another compartment, or a code that no version of its list
 * ever kept there? Lists change, and what an older device cut by its own list is still a fact; a code nobody
 * here knows yet may stand anywhere.
 */
export function isMisplaced(
  body: FormBody,
  parts: Readonly<Partial<Record<Compartment, Answers>>>,
): boolean {
  const fields = new Map(fieldsOf(body).map((field) => [field.id, field]))
  return COMPARTMENTS.some((compartment) =>
    Object.entries(parts[compartment] ?? {}).some(([id, answer]) => {
      const field = fields.get(id)
      if (field === undefined || !('v' in answer)) return false
      if (field.type === 'table' && isRows(answer.v))
        return isTableMisplaced(field, answer.v, { compartment, lists: body.lists })
      return isElsewhere(field, answer.v, { compartment, lists: body.lists })
    }),
  )
}

interface Found {
  readonly compartment: Compartment
  readonly lists: readonly CodeList[]
}

function isTableMisplaced(table: Field, rows: readonly Row[], found: Found): boolean {
  const columns = new Map((table.columns ?? []).map((column) => [column.id, column]))
  return rows.some(({ cells }) =>
    Object.entries(cells).some(([id, cell]) => {
      const column = columns.get(id)
      if (column === undefined || !('v' in cell)) return false
      const placed = { ...column, compartment: columnCompartment(table, column) }
      return isElsewhere(placed, cell.v, found)
    }),
  )
}

function isElsewhere(field: Field, value: Value, { compartment, lists }: Found): boolean {
  if (field.codes === undefined) return field.compartment !== compartment
  const codes = typeof value === 'string' ? [value] : isCodes(value) ? value : []
  const versions = lists.filter(({ name }) => name === field.codes)
  return codes.some((code) => {
    const known = versions.flatMap((list) => list.codes.filter((one) => one.code === code))
    return (
      known.length > 0 &&
      known.every((one) => (one.compartment ?? field.compartment) !== compartment)
    )
  })
}
