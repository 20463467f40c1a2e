import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { CUSTODY_ALERTS } from '../alerts.ts'

/**
 * A child in police custody comes before a court or goes home within 24 hours, nights and weekends included.
 * It stands in the open part: neither its name nor what starts it tells what it is about.
 */
export const RESTRICTED_24H: ClockDefinition = {
  name: 'restricted-24h',
  sort: 'legal',
  subject: 'case',
  start: [{ kind: 'child-arrested', at: 'restrictedFrom' }],
  stop: [{ kind: 'child-released', at: 'restrictedUntil' }],
  limits: [
    {
      amount: 24,
      unit: 'hour',
      version: 1,
      provenance: sourced('Children Act and practice notes on the arrest of a child: 24 hours'),
    },
  ],
  repeats: true,
  alerts: CUSTODY_ALERTS,
  compartment: 'CICL',
  provenance: sourced('Children Act and practice notes on the arrest of a child: 24 hours'),
}
