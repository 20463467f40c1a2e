import type { Answer, Answers, Row, Value } from '../form/answer.ts'
import type { FormBody } from '../form/body.ts'
import type { CodeList, Field, Form } from '../form/definition.ts'
import { GUARDED, restrictedCodes, saysClosedCode } from './closed-codes.ts'
import { coreOf, type HandoffDefinition } from './definition.ts'
import { isOpenedTo, isSealed } from './opened.ts'

/**
 * What a hand-off is filled from: the core answers, the answers of its form, the code lists that say which codes are
 * restricted, and which role receives it (nobody named: nothing sealed travels).
 */
export interface HandoffSource {
  readonly core: Answers
  readonly answers: Answers
  readonly lists: readonly CodeList[]
  readonly receiver?: string
}

/** Fields a `handoff-sent` carries about itself, beside what is projected. */
const OWN_FIELDS = ['code', 'fromDesk', 'toDesk', 'door', 'about', 'urgency']

/**
 * The answers that travel with a hand-off: the core its row has, and of the form only what the definition names.
 * Default-deny: a field kept in a compartment travels only to a receiver to whom the row opens it, a code that has
 * a compartment never, a concern code or risk level only where the row says so. What is answered elsewhere travels as if unanswered.
 */
export function project(definition: HandoffDefinition, form: Form, source: HandoffSource): Answers {
  const kept: Record<string, Answer> = {}
  for (const id of coreOf(definition)) keep(kept, id, plain(source.core[id]))
  const { answers, lists, receiver = null } = source
  for (const field of form.sections.flatMap((section) => section.fields)) {
    const answer = answers[field.id]
    if (answer !== undefined)
      keep(kept, field.id, projectField(definition, field, { answer, lists, receiver }))
  }
  return kept
}

function keep(kept: Record<string, Answer>, id: string, answer: Answer | null): void {
  if (answer !== null && !(id in kept)) kept[id] = answer
}

interface Asked {
  readonly answer: Answer
  readonly lists: readonly CodeList[]
  readonly receiver: string | null
}

function projectField(definition: HandoffDefinition, field: Field, asked: Asked): Answer | null {
  if (field.columns !== undefined) return projectTable(definition, field, asked)
  return named(definition, field.id) ? travels(definition, { field, path: field.id }, asked) : null
}

function projectTable(definition: HandoffDefinition, table: Field, asked: Asked): Answer | null {
  const columns = (table.columns ?? []).filter((column) =>
    named(definition, `${table.id}.${column.id}`),
  )
  const shut = columns.every((column) => sealedFrom(definition, placed(table, column), asked))
  if (columns.length === 0 || shut) return null
  const answer = plain(asked.answer)
  if (answer === null || !('v' in answer)) return answer
  const rows = rowsOf(answer.v).map((row) => ({
    id: row.id,
    cells: projectCells(definition, { table, columns }, { ...asked, row }),
  }))
  return { v: rows }
}

interface Columns {
  readonly table: Field
  readonly columns: readonly Field[]
}

function projectCells(
  definition: HandoffDefinition,
  { table, columns }: Columns,
  { row, ...asked }: Omit<Asked, 'answer'> & { readonly row: Row },
): Answers {
  const cells: Record<string, Answer> = {}
  for (const column of columns) {
    const answer = row.cells[column.id]
    if (answer !== undefined)
      keep(cells, column.id, travels(definition, placed(table, column), { ...asked, answer }))
  }
  return cells
}

/** A question and the path by which rows name it; a column of a sealed table is sealed with it. */
interface Placed {
  readonly field: Field
  readonly path: string
}

function placed(table: Field, column: Field): Placed {
  const path = `${table.id}.${column.id}`
  const sealed = column.compartment === 'open' && table.compartment !== 'open'
  return { field: sealed ? { ...column, compartment: table.compartment } : column, path }
}

function sealedFrom(
  definition: HandoffDefinition,
  { field, path }: Placed,
  { receiver }: Pick<Asked, 'receiver'>,
): boolean {
  return isSealed(field) && !isOpenedTo(definition, path, receiver)
}

function named(definition: HandoffDefinition, path: string): boolean {
  return definition.content.includes(path)
}

function travels(definition: HandoffDefinition, place: Placed, asked: Asked): Answer | null {
  const { field } = place
  if (sealedFrom(definition, place, asked)) return null
  if (field.codes === 'concerns' && !definition[GUARDED.concerns]) return null
  if (field.codes === 'risk' && !definition[GUARDED.risk]) return null
  const answer = plain(asked.answer)
  if (answer === null || !('v' in answer) || field.codes === undefined) return answer
  return unrestricted(answer.v, restrictedCodes(field.codes, asked.lists))
}

function unrestricted(value: Value, restricted: ReadonlySet<string>): Answer | null {
  if (typeof value === 'string') return restricted.has(value) ? null : { v: value }
  if (!Array.isArray(value)) return { v: value }
  const codes = value
    .filter((code) => typeof code === 'string')
    .filter((code) => !restricted.has(code))
  return codes.length === 0 ? null : { v: codes }
}

/** The answer without the mark that there is more elsewhere: the mark itself would tell. */
function plain(answer: Answer | undefined): Answer | null {
  if (answer === undefined) return null
  if ('v' in answer) return { v: answer.v }
  return 'no' in answer ? answer : null
}

function rowsOf(value: Value): readonly Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
}

/**
 * What is wrong with the body of a `handoff-sent`: it carries a field or a column its row of the table
 * does not name, or says a code that must not travel. `body` is the kind's own form, with all code lists.
 * Gives `handoff-content-not-allowed` or null.
 */
export function contentProblem(
  definition: HandoffDefinition,
  answers: Answers,
  body: FormBody,
): string | null {
  const known: readonly string[] = [...OWN_FIELDS, ...coreOf(definition)]
  const strange = Object.entries(answers).some(([id, answer]) => {
    if (known.includes(id) || named(definition, id)) return false
    return pathsIn(id, answer).some((path) => !named(definition, path))
  })
  const closed = saysClosedCode(definition, answers, body)
  return strange || closed ? 'handoff-content-not-allowed' : null
}

function pathsIn(id: string, answer: Answer): readonly string[] {
  if (!('v' in answer) || !isTable(answer.v)) return [id]
  return rowsOf(answer.v).flatMap((row) =>
    Object.keys(row.cells).map((column) => `${id}.${column}`),
  )
}

function isTable(value: Value): boolean {
  return Array.isArray(value) && value.every((row) => typeof row === 'object')
}
