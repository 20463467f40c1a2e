import type { Condition, Truth } from '../condition/condition.ts'
import { evaluate, pathsOf } from '../condition/evaluate.ts'
import type { Scope } from '../condition/scope.ts'
import type { Answers, Row } from './answer.ts'
import { type FormBody, isAsked, sectionsOf } from './body.ts'
import type { Field, Section } from './definition.ts'

/** What a phone shows at once: fields of one section that belong together, notes among them. */
export interface Page {
  readonly id: string
  readonly section: Section
  readonly fields: readonly Field[]
}

/** A section as it stands for the answers so far, with its fields in order. */
export interface VisibleSection {
  readonly section: Section
  readonly fields: readonly Field[]
}

type Questions = Pick<FormBody, 'form' | 'kind'>

/**
 * The sections and fields to be shown for the answers so far (`scope.answers`): those whose condition is yes, is
 * withheld (the office will decide), or waits for a field that comes later. A section without such fields is left out.
 */
export function walk(body: Questions, scope: Scope): readonly VisibleSection[] {
  const later = new Set(sectionsOf(body).flatMap(({ fields }) => fields.map((field) => field.id)))
  const visible: VisibleSection[] = []
  for (const section of sectionsOf(body)) {
    const shown = shows(section.when, scope, later)
    const fields = section.fields.filter((field) => {
      later.delete(field.id)
      return shown && field.discloses === undefined && shows(field.when, scope, later)
    })
    if (fields.length > 0) visible.push({ section, fields })
  }
  return visible
}

/** The pages of a phone, in order. What the system fills in is asked on none. */
export function pagesOf(sections: readonly VisibleSection[]): readonly Page[] {
  return sections.flatMap(({ section, fields }) => {
    const asked = fields.filter((field) => isAsked(field) || field.type === 'note')
    const groups = Map.groupBy(asked, (field) => field.with ?? field.id)
    return [...groups].map(([id, group]) => ({ id, section, fields: group }))
  })
}

/** The columns to be shown in a row as it stands. */
export function visibleColumns(table: Field, row: Row, scope: Scope): readonly Field[] {
  const inRow = rowScope(table, row, scope)
  const columns = table.columns ?? []
  const later = new Set(columns.map((column) => column.id))
  return columns.filter((column) => {
    later.delete(column.id)
    return column.discloses === undefined && shows(column.when, inRow, later)
  })
}

/** Conditions of a column look at the row's cells first, then at the form around the table. */
export function rowScope(table: Field, row: Row, scope: Scope): Scope {
  const columns = new Set((table.columns ?? []).map((column) => column.id))
  const around = Object.entries(scope.answers).filter(([field]) => !columns.has(field))
  const prefix = `${table.id}.`
  const withheld = [...scope.withheld].flatMap((path) =>
    path.startsWith(prefix) ? [path, path.slice(prefix.length)] : [path],
  )
  return {
    ...scope,
    answers: { ...Object.fromEntries(around), ...row.cells },
    withheld: new Set(withheld),
  }
}

/** A scope of answers alone, for a form that is being filled in. */
export function scopeOfAnswers(answers: Answers, asOf: string): Scope {
  return { answers, roots: {}, withheld: new Set(), asOf }
}

function shows(when: Condition | undefined, scope: Scope, later: ReadonlySet<string>): boolean {
  if (when === undefined) return true
  const truth: Truth = evaluate(when, scope)
  if (truth === 'missing')
    return pathsOf(when).some((path) => later.has(path.split('.')[0] ?? path))
  return truth === 'yes' || truth === 'withheld'
}
