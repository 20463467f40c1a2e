import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'
import { limitsByRow, OFFERED } from '../by-row.ts'

/** How soon the receiver says yes or no; until then the sender stays responsible. */
export const HANDOFF_ACCEPT: ClockDefinition = {
  name: 'handoff-accept',
  sort: 'target',
  subject: 'handoff',
  start: [{ kind: 'handoff-sent' }],
  stop: [
    { kind: 'handoff-accepted' },
    { kind: 'handoff-declined' },
    { kind: 'handoff-recalled' },
    { kind: 'handoff-closed' },
  ],
  limits: limitsByRow(OFFERED, (handoff) => handoff.acceptWithin),
  alerts: USUAL_ALERTS,
  provenance: proposed('Hand-off table of the process model; time limits proposed'),
}
