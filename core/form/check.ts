import { evaluate } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import { dateOf } from '../time/instant.ts'
import type { Answer, Answers, Value } from './answer.ts'
import { codesOf, type FormBody, fieldsOf } from './body.ts'
import { isCodes, isRows } from './cut.ts'
import type { CodeList, Field } from './definition.ts'
import { MALFORMED, valueProblem } from './value-problem.ts'
import { rowScope } from './walk.ts'

/**
 * What is wrong with an answer. `field` is a field id or `table.column` (then `row` names the row). *Blocking*:
 * malformed, no answer to this field at all. Everything else is shown and counted and stops nothing.
 */
export interface Problem {
  readonly field: string
  readonly row: string | null
  readonly code: string
  readonly blocking: boolean
}

/**
 * Problems of a body's answers. Blocking: `unknown-field`, `wrong-type`, `too-long`, `too-many`, `code-twice`,
 * `row-id-twice`, `bad-ref`. Not: `below-min`, `above-max`, `unknown-code`, `code-not-in-force` (at `scope.asOf`), `bad-phone`,
 * `born-after-said`, `reason-missing` (not asked, without why), and the field's own checks by their codes.
 */
export function checkAnswers(body: FormBody, answers: Answers, scope: Scope): readonly Problem[] {
  return problemsOf(fieldsOf(body), answers, { scope, lists: body.lists, table: '', row: null })
}

interface Ground {
  readonly scope: Scope
  readonly lists: readonly CodeList[]
  /** `children.` inside the table `children`. */
  readonly table: string
  readonly row: string | null
}

function problemsOf(
  fields: readonly Field[],
  answers: Answers,
  ground: Ground,
): readonly Problem[] {
  const byId = new Map(fields.map((field) => [field.id, field]))
  return Object.entries(answers).flatMap(([id, answer]) => {
    const field = byId.get(id)
    if (field === undefined) return [problem(ground, id, 'unknown-field')]
    return answerProblems(field, answer, ground)
  })
}

function answerProblems(field: Field, answer: Answer, ground: Ground): readonly Problem[] {
  if ('no' in answer) {
    const silent = answer.no === 'NOT_ASKED' && (answer.why ?? '') === ''
    return silent ? [problem(ground, field.id, 'reason-missing')] : []
  }
  if (!('v' in answer)) return []
  const malformed = valueProblem(field, answer.v)
  if (malformed !== null) return [problem(ground, field.id, malformed)]
  const codes = [...doubts(field, answer.v, ground), ...failedChecks(field, ground.scope)]
  return [
    ...codes.map((code) => problem(ground, field.id, code)),
    ...(isRows(answer.v) ? cellProblems(field, answer.v, ground) : []),
  ]
}

function cellProblems(
  table: Field,
  rows: Extract<Value, readonly { readonly id: string }[]>,
  ground: Ground,
): readonly Problem[] {
  return rows.flatMap((row) =>
    problemsOf(table.columns ?? [], row.cells, {
      ...ground,
      scope: rowScope(table, row, ground.scope),
      table: `${table.id}.`,
      row: row.id,
    }),
  )
}

function doubts(field: Field, value: Value, { scope, lists }: Ground): readonly string[] {
  if (typeof value === 'number') {
    if (field.min !== undefined && value < field.min) return ['below-min']
    return field.max !== undefined && value > field.max ? ['above-max'] : []
  }
  if (field.type === 'phone')
    return typeof value === 'string' && /^\+?[0-9][0-9 ()-]{5,}$/.test(value) ? [] : ['bad-phone']
  if (field.type === 'born') return isBornAfterSaid(value) ? ['born-after-said'] : []
  if (field.type !== 'code' && field.type !== 'multi') return []
  const chosen = isCodes(value) ? value : typeof value === 'string' ? [value] : []
  const on = dateOf(scope.asOf)
  return [...new Set(chosen.flatMap((code) => codeDoubts(field, code, { lists, on })))]
}

function codeDoubts(
  field: Field,
  code: string,
  { lists, on }: { readonly lists: readonly CodeList[]; readonly on: string },
): readonly string[] {
  const known = codesOf(lists, field.codes)?.get(code)
  if (known === undefined) return ['unknown-code']
  const inForce = (known.from ?? '') <= on && (known.to === undefined || on < known.to)
  return inForce ? [] : ['code-not-in-force']
}

function isBornAfterSaid(value: Value): boolean {
  return typeof value === 'object' && 'earliest' in value && value.earliest > value.asOf
}

/** A check fails only where it is surely broken. */
function failedChecks(field: Field, scope: Scope): readonly string[] {
  return (field.checks ?? [])
    .filter(({ holds }) => evaluate(holds, scope) === 'no')
    .map(({ code }) => code)
}

function problem({ table, row }: Ground, id: string, code: string): Problem {
  return { field: `${table}${id}`, row, code, blocking: BLOCKING.includes(code) }
}

const BLOCKING: readonly string[] = ['unknown-field', ...MALFORMED]
