import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HELPLINE, PROBATION } from '../parties.ts'

/** Validated case. It carries narrative, urgency, safe call-back rule. */
export const H03: HandoffDefinition = {
  code: 'h03',
  sort: 'referral',
  about: 'child',
  from: HELPLINE,
  to: ['DAC', ...PROBATION],
  forms: ['F15', 'F01'],
  content: ['narrative', 'safeToCall', 'safeHours'],
  opened: [{ paths: ['safeToCall', 'safeHours'], to: PROBATION }],
  byHand: [
    {
      paths: ['safeToCall', 'safeHours'],
      to: ['DAC'],
      why: 'who-reported',
      source:
        'Child Helpline practice: who called is known to the helpline and the probation office; access proposed',
    },
  ],
  concern: false,
  risk: false,
  sendBy: [
    { of: 'emergency', within: { amount: 1, unit: 'hour' } },
    { within: { amount: 24, unit: 'hour' } },
  ],
  acceptWithin: { now: 4, default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'HL',
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 3; time limits proposed'),
}
