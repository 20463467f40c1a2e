import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How soon the comprehensive assessment is done; a plan that is approved without one has overtaken it. */
export const ASSESSMENT: ClockDefinition = {
  name: 'assessment',
  sort: 'target',
  subject: 'case',
  stage: 'assessment',
  start: [{ kind: 'case-registered' }, { kind: 'case-reopened' }],
  stop: [{ kind: 'assessment-completed' }, { kind: 'plan-approved' }, { kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'assessment' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'assessment' } }],
  repeats: true,
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
