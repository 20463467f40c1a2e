import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsOfRisk } from '../by-risk.ts'

/** Those who work with the child sit together every month while the risk is high; starts anew at each conference. */
export const CONFERENCE_AGAIN: ClockDefinition = {
  name: 'conference-again',
  sort: 'target',
  subject: 'case',
  stage: 'plan',
  start: [{ kind: 'conference-held' }],
  stop: [{ kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'conference-again' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'conference-again' } }],
  repeats: true,
  limits: limitsOfRisk({ EMERGENCY: [1, 'month'], HIGH: [1, 'month'] }, caseRisk),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
