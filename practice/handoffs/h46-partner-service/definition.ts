import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PARTNER, PROBATION } from '../parties.ts'

/** A partner organisation is asked for a service: the need and the consent, nothing of why. */
export const H46: HandoffDefinition = {
  code: 'h46',
  sort: 'referral',
  about: 'child',
  from: ['CDO', ...PROBATION],
  to: PARTNER,
  forms: ['F06'],
  content: ['need', 'consent'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 48, unit: 'hour' } }],
  acceptWithin: { now: 4, '24h': 24, default: 48 },
  answerWithin: { routine: 336, default: 168 },
  feedback: true,
  offered: true,
  outsideSystem: 'ICYD',
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 46; time limits proposed'),
}
