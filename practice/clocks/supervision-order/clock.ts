import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { orderEnded, orderInForce } from '../orders.ts'

const provenance = recalled('Children Act (Cap 59) s.24: supervision order, one year assumed')

/** A supervision order ends by itself; it may be renewed once. */
export const SUPERVISION_ORDER: ClockDefinition = {
  name: 'supervision-order',
  sort: 'legal',
  subject: 'case',
  start: [orderInForce('supervision')],
  stop: orderEnded('supervision'),
  repeats: true,
  limits: [{ amount: 1, unit: 'year', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
