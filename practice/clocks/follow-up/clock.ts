import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { caseRisk, limitsByRisk } from '../by-risk.ts'
import { SEES_CHILD } from '../contact.ts'

const AT_WORK = ['registered', 'planning', 'implementation', 'closure-requested']

/** How soon the child is contacted again, from the first contact on; starts anew at each contact. */
export const FOLLOW_UP: ClockDefinition = {
  name: 'follow-up',
  sort: 'target',
  subject: 'case',
  stage: 'services',
  start: [
    { kind: 'plan-approved' },
    {
      kind: 'visit-recorded',
      when: {
        all: [{ not: { of: 'seen', is: 'none' } }, { of: '$state.status', in: AT_WORK }],
      },
    },
    { kind: 'safety-assessed', when: { all: [SEES_CHILD, { of: '$state.status', in: AT_WORK }] } },
  ],
  stop: [{ kind: 'case-closed' }],
  pause: [{ kind: 'clock-paused', when: { of: 'clock', is: 'follow-up' } }],
  resume: [{ kind: 'clock-resumed', when: { of: 'clock', is: 'follow-up' } }],
  repeats: true,
  limits: limitsByRisk(
    {
      EMERGENCY: [1, 'day'],
      HIGH: [7, 'day'],
      MEDIUM: [14, 'day'],
      LOW: [1, 'month'],
      otherwise: [14, 'day'],
    },
    caseRisk,
  ),
  alerts: USUAL_ALERTS,
  provenance: proposed('Proposed standard after the inter-agency guidelines, not adopted'),
}
