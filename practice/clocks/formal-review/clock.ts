import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How soon the plan in force is formally reviewed; starts anew at each review. */
export const FORMAL_REVIEW: ClockDefinition = {
  name: 'formal-review',
  sort: 'target',
  subject: 'case',
  stage: 'services',
  start: [{ kind: 'plan-approved' }, { kind: 'review-held' }],
  stop: [{ kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'formal-review' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'formal-review' } }],
  repeats: true,
  limits: limitsByRisk(
    {
      EMERGENCY: [1, 'month'],
      HIGH: [1, 'month'],
      MEDIUM: [3, 'month'],
      LOW: [3, 'month'],
      otherwise: [3, 'month'],
    },
    caseRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
