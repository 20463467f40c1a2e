import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { CUSTODY_ALERTS } from '../alerts.ts'

/**
 * The same 24 hours while the arrest is only a mention in a report. They end when the child is released or before a
 * court, and in no other way: registering the report stops nothing.
 */
export const RESTRICTED_24H_REPORT: ClockDefinition = {
  name: 'restricted-24h-report',
  sort: 'legal',
  subject: 'report',
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
