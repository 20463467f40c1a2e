import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { POLICE } from '../parties.ts'

/** Arrest of child. It carries offence, station. */
export const H20: HandoffDefinition = {
  code: 'h20',
  sort: 'notice',
  about: 'child',
  from: POLICE,
  to: ['LC1', 'CAREGIVER'],
  forms: ['F17'],
  content: ['station'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 20; time limits proposed'),
}
