import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HOME_STAFF, PROBATION } from '../parties.ts'

/** Placement request. It carries order/authority, needs, plan, review date. */
export const H28: HandoffDefinition = {
  code: 'h28',
  sort: 'referral',
  about: 'child',
  from: PROBATION,
  to: HOME_STAFF,
  forms: ['F13A'],
  content: ['authority', 'permanencyGoal', 'contactPlan', 'reviewDate'],
  concern: false,
  risk: false,
  sendBy: [
    { of: 'admission', at: 'date' },
    { of: 'emergency', within: { amount: 48, unit: 'hour' } },
  ],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 28; time limits proposed'),
}
