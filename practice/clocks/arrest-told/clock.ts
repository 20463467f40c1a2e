import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

const provenance = sourced('Children Act: those who are told of the arrest of a child, at once')

/** Parents or guardian, and the secretary for children, hear of the arrest at once; the probation officer sits in where they cannot. */
export const ARREST_TOLD: ClockDefinition = {
  name: 'arrest-told',
  sort: 'legal',
  subject: 'case',
  start: [],
  stop: [],
  repeats: true,
  waitsFor: ['disclosure'],
  limits: [{ amount: 0, unit: 'hour', version: 1, provenance }],
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance,
}
