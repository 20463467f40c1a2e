import type { Answers } from '@cwmis/core/form/answer.ts'
import { fieldsOf } from '@cwmis/core/form/body.ts'
import type { Form } from '@cwmis/core/form/definition.ts'

/** Of all answers of a form those that belong to one kind: the body of its entry. */
export function ownAnswers(form: Form, kind: string, answers: Answers): Answers {
  const own = new Set(fieldsOf({ form, kind }).map((field) => field.id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => own.has(id)))
}
