import type { When } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Field, Section } from '@cwmis/core/form/definition.ts'
import { whenOf } from '../fields/values.ts'

/** The one question every fact has beside its form: when it happened. Its answer goes into the header, not into the body. */
export const HAPPENED = '$happened'

const QUESTION: Field = {
  id: HAPPENED,
  type: 'when',
  mark: 'M',
  sensitivity: 'S0',
  compartment: 'open',
}

export const HAPPENED_SECTION: Section = { id: HAPPENED, fields: [QUESTION] }

/** When it happened as answered, and the answers of the form itself. */
export function withoutHappened(answers: Answers): { happenedOn: When | undefined; body: Answers } {
  const { [HAPPENED]: happened, ...body } = answers
  return { happenedOn: whenOf(happened), body }
}
