import type { Field, Form } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, text } from '../ask.ts'

/** What a message carries that no tool asks: a small form named after itself, about no subject of its own. */
function message(name: string, row: number, fields: readonly Field[]): Form {
  return {
    code: name,
    kind: name,
    version: 1,
    subjects: [],
    sections: [{ id: 'body', fields }],
    provenance: proposed(`Hand-off table of the process model, row ${String(row)}`),
  }
}

/** The content of messages between offices that are filled from no tool, or from none whole: rows 4, 11, 14, 27, 54 and 60 of the hand-off table. */
export const MESSAGE_FORMS: readonly Form[] = [
  message('helpline-status', 4, [
    code('stage', 'M S0', { codes: 'told-stages' }),
    date('nextDate', 'o S0'),
    code('outcome', 'o S0', { codes: 'told-outcomes' }),
  ]),
  message('delegated-task', 11, [
    long('questions', 'M S2', { length: 2000, hint: true }),
    date('dueOn', 'M S0'),
  ]),
  // The form of the police itself stays paper: what travels beside it is who goes with the child.
  message('police-examination', 14, [code('escort', 'M S0', { codes: 'escorts' })]),
  // Beside the transfer and the closing: what the home district must know before the child comes back.
  message('remand-discharge', 27, [
    code('riskLevel', 'M S2', { codes: 'risk' }),
    long('skills', 'o S2', { length: 500, hint: true }),
    text('school', 'o S2', { length: 200, hint: true }),
  ]),
  message('match-found', 54, [
    int('score', 'M S0', { max: 100 }),
    multi('maskedFields', 'M S0', { codes: 'alike-fields', hint: true }),
  ]),
  message('border-child', 60, [
    long('route', 'o S2', { length: 500, hint: true }),
    text('companion', 'o S2', { length: 200, hint: true }),
  ]),
]
