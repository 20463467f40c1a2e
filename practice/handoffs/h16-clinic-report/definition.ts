import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { CLINIC, PROBATION } from '../parties.ts'

/** Suspected abuse, pregnancy care under 18, abandoned baby, malnutrition. It carries clinical need, not diagnosis, unless consent. */
export const H16: HandoffDefinition = {
  code: 'h16',
  sort: 'report',
  about: 'child',
  from: CLINIC,
  to: ['CDO', ...PROBATION],
  forms: ['F06'],
  content: ['careNeed'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 24, unit: 'hour' } }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'HMIS',
  paperTwin: 'referral-slip-health',
  provenance: proposed('Hand-off table of the process model, row 16; time limits proposed'),
}
