import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

const provenance = sourced('Children Act (Cap 62) s.94: longest remand, six or three months')

/** A child on remand is released or back in court when the longest time is over. */
export const REMAND: ClockDefinition = {
  name: 'remand',
  sort: 'legal',
  subject: 'case',
  start: [],
  stop: [],
  repeats: true,
  waitsFor: ['disclosure'],
  limits: [
    { for: 'capital', amount: 6, unit: 'month', version: 1, provenance },
    { for: 'other', amount: 3, unit: 'month', version: 1, provenance },
  ],
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance,
}
