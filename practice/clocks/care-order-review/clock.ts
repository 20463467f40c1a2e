import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { orderEnded, orderInForce } from '../orders.ts'

const provenance = recalled('Children Act (Cap 59) s.32: yearly review assumed')

/** A care order of this case is in force. */
const UNDER_CARE: Condition = {
  some: '$state.clocks',
  meets: { all: [{ of: 'clock', is: 'care-order' }, { not: { answered: 'stoppedAt' } }] },
}

/** A care order is reviewed at least once a year while it is in force; each review starts the year anew. */
export const CARE_ORDER_REVIEW: ClockDefinition = {
  name: 'care-order-review',
  sort: 'legal',
  subject: 'case',
  start: [orderInForce('care'), { kind: 'review-held', when: UNDER_CARE }],
  stop: orderEnded('care'),
  repeats: true,
  limits: [{ amount: 1, unit: 'year', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
