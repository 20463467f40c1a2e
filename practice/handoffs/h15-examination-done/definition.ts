import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { CLINIC, POLICE } from '../parties.ts'

/** Examination done. It carries PF3 completed (sealed, by hand). */
export const H15: HandoffDefinition = {
  code: 'h15',
  sort: 'notice',
  about: 'reference',
  from: CLINIC,
  to: POLICE,
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 24, unit: 'hour' } }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'police-medical-form',
  provenance: proposed('Hand-off table of the process model, row 15; time limits proposed'),
}
