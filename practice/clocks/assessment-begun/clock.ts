import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsOfRisk } from '../by-risk.ts'

/** In an emergency the assessment is begun within a day, whenever it is done. */
export const ASSESSMENT_BEGUN: ClockDefinition = {
  name: 'assessment-begun',
  sort: 'target',
  subject: 'case',
  stage: 'assessment',
  start: [{ kind: 'case-registered' }, { kind: 'case-reopened' }],
  stop: [
    { kind: 'assessment-begun' },
    { kind: 'assessment-completed' },
    { kind: 'plan-approved' },
    { kind: 'case-closed' },
  ],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'assessment-begun' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'assessment-begun' } }],
  repeats: true,
  limits: limitsOfRisk({ EMERGENCY: [24, 'hour'] }, caseRisk),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
