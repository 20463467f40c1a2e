import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { orderEnded, orderInForce } from '../orders.ts'

const provenance = recalled('Children Act (Cap 59) s.29: care order, three years assumed')

/** A care order ends by itself, and at 18. */
export const CARE_ORDER: ClockDefinition = {
  name: 'care-order',
  sort: 'legal',
  subject: 'case',
  start: [orderInForce('care')],
  stop: orderEnded('care'),
  repeats: true,
  limits: [{ amount: 3, unit: 'year', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
