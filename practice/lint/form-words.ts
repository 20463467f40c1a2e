import type { Form } from '@cwmis/core/form/definition.ts'
import { fieldsOf, wordsOf } from './walk-fields.ts'

/** A catalogue of one language: texts by message key. */
export type Messages = Readonly<Record<string, string>>

/** With what the message keys of a form begin: a version published later has words of its own (`f08@2`). */
export function wordsPrefix(messages: Messages, form: Form): string {
  const own = `${wordsOf(form)}@${String(form.version)}`
  return messages[`${own}.title`] === undefined ? wordsOf(form) : own
}

/** What a form needs words for, without the prefix: `title`, `seen.label`, `seen.hint`. */
export function formWords(form: Form): readonly string[] {
  const start = wordsOf(form).length + 1
  return [
    'title',
    ...(form.sections.length > 1 ? form.sections.map(({ id }) => `sections.${id}`) : []),
    ...fieldsOf(form).flatMap(({ field, at }) => [
      `${at.slice(start)}.label`,
      ...(field.hint === true ? [`${at.slice(start)}.hint`] : []),
      ...(field.whyWeAsk === true ? [`${at.slice(start)}.why`] : []),
      ...(field.checks ?? []).map(({ code }) => `${at.slice(start)}.error.${code}`),
    ]),
  ]
}
