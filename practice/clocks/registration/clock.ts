import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { limitsByRisk, reportRisk } from '../by-risk.ts'

/** How soon every child mentioned in a report has a case, or a reason why not. */
export const REGISTRATION: ClockDefinition = {
  name: 'registration',
  sort: 'target',
  subject: 'report',
  stage: 'registered',
  start: [{ kind: 'report-made' }],
  stop: [
    { kind: 'report-registered', when: { of: '$state.status', is: 'registered' } },
    {
      kind: 'report-screened-out',
      when: {
        of: '$state.status',
        in: ['registered', 'screened-out', 'duplicate', 'referred-out'],
      },
    },
  ],
  limits: limitsByRisk(
    {
      EMERGENCY: [24, 'hour'],
      HIGH: [24, 'hour'],
      MEDIUM: [3, 'day'],
      LOW: [7, 'day'],
      otherwise: [3, 'day'],
    },
    reportRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
