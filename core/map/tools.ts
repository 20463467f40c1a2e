import type { Content } from '../content.ts'
import { isAsked } from '../form/body.ts'
import type { Field, Form } from '../form/definition.ts'

/** A question of a tool, or a column of one: `F05.actions.due`. */
export interface ToolQuestion {
  readonly at: string
  readonly field: Field
}

/** The tools: every form with a number (F01), in its newest version. Bodies of small kinds are no tools. */
export function newestForms({ forms }: Pick<Content, 'forms'>): readonly Form[] {
  const newest = new Map<string, Form>()
  for (const form of forms) {
    if (!/^F\d/.test(form.code)) continue
    const known = newest.get(form.code)
    if (known === undefined || known.version < form.version) newest.set(form.code, form)
  }
  return [...newest.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** Everything a form holds: its questions and the columns of its tables. */
export function questionsOf(form: Form): readonly ToolQuestion[] {
  const once = new Map<string, ToolQuestion>()
  for (const field of form.sections.flatMap(({ fields }) => fields)) {
    const at = `${form.code}.${field.id}`
    once.set(at, { at, field })
    for (const column of field.columns ?? []) {
      once.set(`${at}.${column.id}`, { at: `${at}.${column.id}`, field: column })
    }
  }
  return [...once.values()]
}

/** The questions somebody is asked for their own sake: what every paper carries at its head is not, nor a table beside its columns. */
export function questionsAsked(form: Form): readonly ToolQuestion[] {
  const head = form.sections.filter(({ id }) => id === 'form').flatMap(({ fields }) => fields)
  const heads = new Set(head.map(({ id }) => `${form.code}.${id}`))
  return questionsOf(form).filter(
    ({ at, field }) => isAsked(field) && !heads.has(at) && field.columns === undefined,
  )
}
