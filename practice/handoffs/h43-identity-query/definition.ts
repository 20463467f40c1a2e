import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Verify NIN/BRN. It carries NIN, name, date of birth. */
export const H43: HandoffDefinition = {
  code: 'h43',
  sort: 'query',
  about: 'reference',
  from: ['CDO', ...PROBATION],
  to: [],
  outside: { to: ['nira'] },
  forms: ['F02'],
  content: ['identifiers.value', 'names.name', 'born'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'need' }],
  acceptWithin: {},
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: 'NIRA',
  paperTwin: 'enquiry-slip',
  provenance: proposed('Hand-off table of the process model, row 43; time limits proposed'),
}
