import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { HANDOFF_CORE, type HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { FORMS } from '../forms/index.ts'
import { HANDOFFS } from './index.ts'

/** The question of `form` at `path` (`children.sex` for a column, which then is a table of that column alone). */
export function fieldAt(form: Form, path: string): Field | undefined {
  const [id, column] = path.split('.')
  const field = form.sections.flatMap((section) => section.fields).find((one) => one.id === id)
  if (field === undefined || column === undefined) return field
  const columns = (field.columns ?? []).filter((one) => one.id === column)
  return columns.length === 0 ? undefined : { ...field, columns }
}

/** The newest version of each form a row is filled from, among `forms`, in the order the row names them; those still to come are left out. */
export function formsOf(
  { forms: codes }: Pick<HandoffDefinition, 'forms'>,
  forms: readonly Form[],
): readonly Form[] {
  return codes.flatMap((code) => {
    const newest = forms
      .filter((form) => form.code === code || form.code.startsWith(`${code}-`))
      .toSorted((one, other) => other.version - one.version)
    return newest.filter((form, at) => newest.findIndex((one) => one.code === form.code) === at)
  })
}

/** As it travels: asked of nobody again, kept as it was said. */
function travelling(field: Field): Field {
  const { when: _when, with: _with, hint: _hint, whyWeAsk: _why, ...rest } = field
  return { ...rest, mark: 'o' }
}

/** Two rows may name different columns of one table. */
function joined(known: Field | undefined, field: Field): Field {
  if (known?.columns === undefined || field.columns === undefined) return known ?? field
  const fresh = field.columns.filter((one) => !known.columns?.some((old) => old.id === one.id))
  return { ...known, columns: [...known.columns, ...fresh] }
}

function contentFields(): readonly Field[] {
  const found = new Map<string, Field>()
  for (const handoff of HANDOFFS.filter(({ offered }) => offered)) {
    for (const path of handoff.content) {
      const [field] = formsOf(handoff, FORMS).flatMap((form) => fieldAt(form, path) ?? [])
      if (field !== undefined) found.set(field.id, joined(found.get(field.id), travelling(field)))
    }
  }
  return [...found.values()].filter((field) => !HANDOFF_CORE.some((core) => core === field.id))
}

/** The questions a hand-off in transit may hold beyond its core, taken from the forms of the rows in use. */
export const HANDOFF_CONTENT: readonly Field[] = contentFields()
