import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Answers, Row } from '@cwmis/core/form/answer.ts'
import { columnCompartment, type FormBody, fieldsOf } from '@cwmis/core/form/body.ts'
import { isRows } from '@cwmis/core/form/cut.ts'
import type { Field } from '@cwmis/core/form/definition.ts'

/**
 * Does a part hold an answer whose field stands in another compartment? Where a code decides the compartment
 * it is not asked: lists change, and what an older device cut by its own list is still a fact.
 */
export function isMisplaced(
  body: Pick<FormBody, 'form' | 'kind'>,
  parts: Readonly<Partial<Record<Compartment, Answers>>>,
): boolean {
  const fields = new Map(fieldsOf(body).map((field) => [field.id, field]))
  return COMPARTMENTS.some((compartment) =>
    Object.entries(parts[compartment] ?? {}).some(([id, answer]) => {
      const field = fields.get(id)
      if (field === undefined || !('v' in answer)) return false
      if (field.type === 'table' && isRows(answer.v))
        return isTableMisplaced(field, compartment, answer.v)
      return field.codes === undefined && field.compartment !== compartment
    }),
  )
}

function isTableMisplaced(table: Field, compartment: Compartment, rows: readonly Row[]): boolean {
  const columns = new Map((table.columns ?? []).map((column) => [column.id, column]))
  return rows.some(({ cells }) =>
    Object.entries(cells).some(([id, cell]) => {
      const column = columns.get(id)
      if (column === undefined || column.codes !== undefined || !('v' in cell)) return false
      return columnCompartment(table, column) !== compartment
    }),
  )
}
