import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HOME_STAFF, PROBATION } from '../parties.ts'

/** Approval, renewal, closure. It carries licence no., capacity, conditions. */
export const H32: HandoffDefinition = {
  code: 'h32',
  sort: 'notice',
  about: 'home',
  from: ['NAT_ALTCARE'],
  to: [...HOME_STAFF, ...PROBATION],
  forms: ['F26'],
  content: ['licenceNo', 'capacity', 'conditions.what', 'conditions.due'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'change' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'licence-letter',
  provenance: proposed('Hand-off table of the process model, row 32; time limits proposed'),
}
