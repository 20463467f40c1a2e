import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { SUPERVISOR_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'

/** How often a supervisor looks at the case; whatever a supervisor decides about it is a look. */
export const SUPERVISOR_LOOK: ClockDefinition = {
  name: 'supervisor-look',
  sort: 'target',
  subject: 'case',
  stage: 'registered',
  by: 'supervisor',
  start: [
    { kind: 'case-registered' },
    { kind: 'case-reopened' },
    { kind: 'supervisor-looked' },
    { kind: 'assessment-approved' },
    { kind: 'plan-approved' },
    { kind: 'plan-returned' },
    { kind: 'risk-lowered' },
  ],
  stop: [{ kind: 'case-closed' }],
  repeats: true,
  limits: limitsByRisk(
    {
      EMERGENCY: [24, 'hour'],
      HIGH: [7, 'day'],
      MEDIUM: [1, 'month'],
      LOW: [1, 'month'],
      otherwise: [1, 'month'],
    },
    caseRisk,
  ),
  alerts: SUPERVISOR_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
