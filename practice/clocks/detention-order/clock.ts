import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

const provenance = recalled(
  'Children Act: longest detention, by age; three years where the offence is capital',
)

/** The longest time of a detention order, by age and by what the order rests on. */
export const DETENTION_ORDER: ClockDefinition = {
  name: 'detention-order',
  sort: 'legal',
  subject: 'case',
  start: [],
  stop: [],
  repeats: true,
  waitsFor: ['disclosure'],
  limits: [
    { for: 'capital', amount: 3, unit: 'year', version: 1, provenance },
    { for: 'under-16', amount: 3, unit: 'month', version: 1, provenance },
    { for: '16-and-above', amount: 12, unit: 'month', version: 1, provenance },
  ],
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance,
}
