import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

/** A child in police custody comes before a court or goes home within 24 hours, nights and weekends included. */
export const CUSTODY: ClockDefinition = {
  name: 'custody',
  sort: 'legal',
  subject: 'case',
  start: [{ kind: 'child-arrested', at: 'custodyFrom' }],
  stop: [{ kind: 'child-released', at: 'custodyUntil' }],
  limits: [
    {
      amount: 24,
      unit: 'hour',
      version: 1,
      provenance: sourced('Children Act and practice notes on the arrest of a child: 24 hours'),
    },
  ],
  repeats: true,
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance: sourced('Children Act and practice notes on the arrest of a child: 24 hours'),
}
