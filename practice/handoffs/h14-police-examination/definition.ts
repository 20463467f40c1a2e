import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { CLINIC, POLICE } from '../parties.ts'

/** Sexual or physical assault. It carries PF3/PF3A blank, escort. */
export const H14: HandoffDefinition = {
  code: 'h14',
  sort: 'referral',
  about: 'child',
  from: POLICE,
  to: CLINIC,
  forms: ['police-examination'],
  content: ['escort'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { default: 1 },
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'police-medical-form',
  provenance: proposed('Hand-off table of the process model, row 14; time limits proposed'),
}
