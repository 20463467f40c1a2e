import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { CLINIC, PROBATION } from '../parties.ts'

/** Examination, care within 72 hours, counselling: the health worker learns the time, never the concern. */
export const H17: HandoffDefinition = {
  code: 'h17',
  sort: 'referral',
  about: 'child',
  from: ['CDO', ...PROBATION],
  to: CLINIC,
  forms: ['F06'],
  content: ['incidentTime', 'escort'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 72, unit: 'hour' } }],
  acceptWithin: { now: 1, '24h': 4, default: 24 },
  answerWithin: { now: 6, '24h': 24, '72h': 72, default: 168 },
  feedback: true,
  offered: true,
  track: 'HEALTH',
  outsideSystem: null,
  paperTwin: 'referral-slip-health',
  provenance: proposed('Hand-off table of the process model, row 17; time limits proposed'),
}
