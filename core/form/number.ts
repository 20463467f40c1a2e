import { isAsked } from './body.ts'
import type { Field, Form } from './definition.ts'

/**
 * The number of every question of a form by its id (`seen` → `2.1`) and of every column by its path
 * (`children.sex` → `3.1c`): the same on the screen, on paper and in the catalogue, whatever is skipped.
 * What the system fills in has none.
 */
export function questionNumbers(form: Form): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  form.sections.forEach(({ fields }, section) => {
    fields.filter(isAsked).forEach((field, place) => {
      const number = `${String(section + 1)}.${String(place + 1)}`
      numbers.set(field.id, number)
      for (const [column, own] of columnNumbers(field, number)) {
        numbers.set(`${field.id}.${column}`, own)
      }
    })
  })
  return numbers
}

/** The numbers of a table's columns by their ids, under the table's own `number`. */
export function columnNumbers(
  { columns = [] }: Field,
  number: string,
): ReadonlyMap<string, string> {
  return new Map(
    columns
      .filter(isAsked)
      .map(({ id }, place) => [id, `${number}${String.fromCharCode(97 + place)}`] as const),
  )
}
