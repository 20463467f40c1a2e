import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How soon the comprehensive assessment is done. Rests until its tool is in use. */
export const ASSESSMENT: ClockDefinition = {
  name: 'assessment',
  sort: 'target',
  subject: 'case',
  stage: 'assessment',
  start: [{ kind: 'case-registered' }],
  stop: [{ kind: 'plan-approved' }],
  limits: limitsByRisk(
    {
      EMERGENCY: [72, 'hour'],
      HIGH: [7, 'day'],
      MEDIUM: [14, 'day'],
      LOW: [30, 'day'],
      otherwise: [14, 'day'],
    },
    caseRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
