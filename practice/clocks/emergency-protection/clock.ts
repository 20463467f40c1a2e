import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { recalled } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'
import { HOME_AGAIN, ORDER_MADE } from '../away-from-home.ts'

const provenance = recalled('Children Act: emergency protection by the police; 48 hours assumed')

/** A child taken from home by an emergency power comes before a court, or goes home. */
export const EMERGENCY_PROTECTION: ClockDefinition = {
  name: 'emergency-protection',
  sort: 'legal',
  subject: 'case',
  stage: 'safety',
  start: [
    {
      kind: 'safety-assessed',
      when: { of: 'removalAuthority', is: 'police-power' },
      at: 'removedAt',
    },
  ],
  stop: [ORDER_MADE, ...HOME_AGAIN],
  repeats: true,
  limits: [{ amount: 48, unit: 'hour', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  provenance,
}
