import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How soon the child is seen. Rests until the safety assessment is in use. */
export const SAFETY_CONTACT: ClockDefinition = {
  name: 'safety-contact',
  sort: 'target',
  subject: 'case',
  stage: 'safety',
  start: [{ kind: 'case-opened' }],
  stop: [{ kind: 'visit-recorded', when: { of: 'seen', in: ['child', 'child-alone', 'both'] } }],
  limits: limitsByRisk(
    {
      EMERGENCY: [6, 'hour'],
      HIGH: [24, 'hour'],
      MEDIUM: [72, 'hour'],
      LOW: [7, 'day'],
      otherwise: [72, 'hour'],
    },
    caseRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
