import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Change of address, illness, breakdown. */
export const H34: HandoffDefinition = {
  code: 'h34',
  sort: 'report',
  about: 'child',
  from: ['FOSTER_CARER'],
  to: PROBATION,
  forms: ['F08'],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 24, unit: 'hour' } }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 34; time limits proposed'),
}
