import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Death in care or custody, mass rescue, trafficking ring. It carries minimal. */
export const H53: HandoffDefinition = {
  code: 'h53',
  sort: 'notice',
  about: 'reference',
  from: ['DCDO', ...PROBATION],
  to: ['HL_SUPERVISOR', 'NAT_CHILD'],
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 1, unit: 'hour' } }],
  acceptWithin: { default: 1 },
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 53; time limits proposed'),
}
