import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { limitsByRisk, reportRisk } from '../by-risk.ts'

/** How soon somebody looks at a report. */
export const TRIAGE: ClockDefinition = {
  name: 'triage',
  sort: 'target',
  subject: 'report',
  stage: 'screened',
  start: [{ kind: 'report-made' }],
  stop: [
    { kind: 'report-triaged' },
    { kind: 'report-registered' },
    { kind: 'report-screened-out' },
  ],
  limits: limitsByRisk(
    {
      EMERGENCY: [1, 'hour'],
      HIGH: [4, 'hour'],
      MEDIUM: [24, 'hour'],
      LOW: [72, 'hour'],
      otherwise: [24, 'hour'],
    },
    reportRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
