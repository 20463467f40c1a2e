import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { orderEnded, orderInForce } from '../orders.ts'

const provenance = recalled('Children Act (Cap 59) s.34: exclusion order, three months assumed')

/** An exclusion order keeps a person away from the child until it ends. */
export const EXCLUSION_ORDER: ClockDefinition = {
  name: 'exclusion-order',
  sort: 'legal',
  subject: 'case',
  start: [orderInForce('exclusion')],
  stop: orderEnded('exclusion'),
  repeats: true,
  limits: [{ amount: 3, unit: 'month', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
