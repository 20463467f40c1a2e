import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { HOME_AGAIN, ORDER_MADE } from '../away-from-home.ts'

const provenance = recalled('Children Act: interim care and supervision orders; 3 months assumed')

/** An interim order ends by itself: before that the court decides, or the child is home. */
export const INTERIM_ORDER: ClockDefinition = {
  name: 'interim-order',
  sort: 'legal',
  subject: 'case',
  stage: 'safety',
  start: [ORDER_MADE],
  stop: HOME_AGAIN,
  repeats: true,
  limits: [{ amount: 3, unit: 'month', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
