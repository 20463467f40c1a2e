import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsOfRisk } from '../by-risk.ts'

/** How soon those who work with the child sit together for the first time. */
export const CONFERENCE: ClockDefinition = {
  name: 'conference',
  sort: 'target',
  subject: 'case',
  stage: 'plan',
  start: [{ kind: 'case-registered' }, { kind: 'case-reopened' }],
  stop: [{ kind: 'conference-held' }, { kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'conference' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'conference' } }],
  repeats: true,
  limits: limitsOfRisk({ EMERGENCY: [72, 'hour'], HIGH: [14, 'day'] }, caseRisk),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
