import { evaluate } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import type { Answer } from './answer.ts'
import { type FormBody, isAsked } from './body.ts'
import { isRows } from './cut.ts'
import type { Field } from './definition.ts'
import { rowScope, visibleColumns, walk } from './walk.ts'

/**
 * Fields to be listed as missing: asked (M), or asked because their condition holds (C), and nobody answered. Any of
 * the four no-answers is an answer. A column that lacks in some row is named once, as `table.column`. Stops nothing.
 */
export function missing(body: Pick<FormBody, 'form' | 'kind'>, scope: Scope): readonly string[] {
  return walk(body, scope).flatMap(({ fields }) =>
    fields.flatMap((field) => {
      if (isMissing(field, scope)) return [field.id]
      return missingColumns(field, scope)
    }),
  )
}

function missingColumns(table: Field, scope: Scope): readonly string[] {
  const answer = scope.answers[table.id]
  if (answer === undefined || !('v' in answer) || !isRows(answer.v)) return []
  const lacking = answer.v.flatMap((row) => {
    const inRow = rowScope(table, row, scope)
    return visibleColumns(table, row, scope).filter((column) => isMissing(column, inRow))
  })
  return [...new Set(lacking.map((column) => `${table.id}.${column.id}`))]
}

function isMissing(field: Field, scope: Scope): boolean {
  if (!isAsked(field) || field.mark === 'o' || isAnswered(field, scope.answers[field.id]))
    return false
  if (scope.withheld.has(field.id)) return false
  if (field.mark === 'M') return true
  return field.when !== undefined && evaluate(field.when, scope) === 'yes'
}

/** "None of these" is an answer to a choice of several; a list without rows is not one. */
function isAnswered({ type }: Field, answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  if (!('v' in answer) || answer.elsewhere === true) return true
  return (
    answer.v !== '' && (type === 'multi' || !(Array.isArray(answer.v) && answer.v.length === 0))
  )
}
