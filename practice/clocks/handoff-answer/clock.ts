import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { ANSWERED, limitsByRow } from '../by-row.ts'

/** How soon an accepted referral brings its outcome back: sending it is not a service. */
export const HANDOFF_ANSWER: ClockDefinition = {
  name: 'handoff-answer',
  sort: 'target',
  subject: 'handoff',
  start: [{ kind: 'handoff-accepted' }],
  stop: [{ kind: 'service-answered' }, { kind: 'handoff-closed' }],
  limits: limitsByRow(ANSWERED, (handoff) => handoff.answerWithin),
  alerts: USUAL_ALERTS,
  provenance: proposed('Hand-off table of the process model; time limits proposed'),
}
