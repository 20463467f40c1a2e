import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How soon a plan is agreed and approved. */
export const PLAN: ClockDefinition = {
  name: 'plan',
  sort: 'target',
  subject: 'case',
  stage: 'plan',
  start: [{ kind: 'case-registered' }, { kind: 'case-reopened' }],
  stop: [{ kind: 'plan-approved' }, { kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'plan' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'plan' } }],
  repeats: true,
  limits: limitsByRisk(
    {
      EMERGENCY: [7, 'day'],
      HIGH: [14, 'day'],
      MEDIUM: [21, 'day'],
      LOW: [30, 'day'],
      otherwise: [21, 'day'],
    },
    caseRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
