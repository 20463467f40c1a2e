import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** High risk or a statutory step: the officer of the sub-county asks the probation officer. The risk is why it is sent. */
export const H10: HandoffDefinition = {
  code: 'h10',
  sort: 'referral',
  about: 'child',
  from: ['CDO'],
  to: PROBATION,
  forms: ['F06'],
  content: ['riskLevel', 'assessment', 'chronology'],
  concern: false,
  risk: true,
  sendBy: [{ at: 'same-day' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { now: 24, '24h': 24, '72h': 72, default: 168 },
  feedback: true,
  offered: true,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 10; time limits proposed'),
}
