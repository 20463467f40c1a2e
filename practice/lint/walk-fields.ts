import type { Content } from '@cwmis/core/content.ts'
import type { Field, Form } from '@cwmis/core/form/definition.ts'

/** A question or a column, with where it stands: `f01.children.sex`. */
export interface Placed {
  readonly form: Form
  readonly field: Field
  readonly at: string
  /** The table it is a column of. */
  readonly table: Field | null
}

/** The word with which a form's message keys begin. */
export function wordsOf(form: Form): string {
  return form.code.toLowerCase()
}

/** Every question and every column of a form. */
export function fieldsOf(form: Form): readonly Placed[] {
  return form.sections
    .flatMap((section) => section.fields)
    .flatMap((field) => {
      const at = `${wordsOf(form)}.${field.id}`
      const columns = (field.columns ?? []).map((column) => ({
        form,
        field: column,
        at: `${at}.${column.id}`,
        table: field,
      }))
      return [{ form, field, at, table: null }, ...columns]
    })
}

/** Every question and every column of the practice. */
export function allFields(content: Content): readonly Placed[] {
  return content.forms.flatMap(fieldsOf)
}

/** Those of `found` that stand more than once. */
export function doubles(found: readonly string[]): readonly string[] {
  return [...new Set(found.filter((one, at) => found.indexOf(one) !== at))]
}
