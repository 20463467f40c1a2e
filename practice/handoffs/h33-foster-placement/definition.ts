import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Placement; visits. It carries rights/duties, contacts. */
export const H33: HandoffDefinition = {
  code: 'h33',
  sort: 'notice',
  about: 'child',
  from: PROBATION,
  to: ['FOSTER_CARER'],
  forms: ['F13F'],
  content: ['start', 'type', 'visits.on', 'undertakingSigned'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'change' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'undertaking',
  provenance: proposed('Hand-off table of the process model, row 33; time limits proposed'),
}
