import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { HOME_AGAIN, ORDER_MADE } from '../away-from-home.ts'

const provenance = recalled('Children Act and rules on approved homes; 48 hours assumed')

/** A children's home received the child without an order: the court hears of it. */
export const HOME_WITHOUT_ORDER: ClockDefinition = {
  name: 'home-without-order',
  sort: 'legal',
  subject: 'case',
  stage: 'safety',
  start: [
    {
      kind: 'safety-assessed',
      when: {
        all: [
          { of: 'decision', is: 'cci' },
          { of: 'removalAuthority', in: ['consent', 'none'] },
        ],
      },
      at: 'removedAt',
    },
  ],
  stop: [ORDER_MADE, ...HOME_AGAIN],
  repeats: true,
  limits: [{ amount: 48, unit: 'hour', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
