import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Child labour. It carries employer, work, hours, hazard. */
export const H44: HandoffDefinition = {
  code: 'h44',
  sort: 'referral',
  about: 'child',
  from: ['CDO'],
  to: ['LABOUR_OFF'],
  forms: ['F06'],
  content: ['employer', 'work', 'hoursPerDay', 'hazards'],
  opened: [{ paths: ['employer'], to: ['LABOUR_OFF'] }],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 48, unit: 'hour' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 44; time limits proposed'),
}
