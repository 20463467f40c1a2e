import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsOfRisk } from '../by-risk.ts'

/** In an emergency a first plan stands on the same day; the full one has its own time. */
export const PLAN_INTERIM: ClockDefinition = {
  name: 'plan-interim',
  sort: 'target',
  subject: 'case',
  stage: 'plan',
  start: [{ kind: 'case-registered' }, { kind: 'case-reopened' }],
  stop: [{ kind: 'plan-drafted' }, { kind: 'plan-approved' }, { kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'plan-interim' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'plan-interim' } }],
  repeats: true,
  limits: limitsOfRisk({ EMERGENCY: [1, 'day'] }, caseRisk),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
