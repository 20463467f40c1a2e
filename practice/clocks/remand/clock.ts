import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { HELD_ALERTS } from '../alerts.ts'

const provenance = sourced('Children Act (Cap 62) s.94: longest remand, six or three months')

/** A child on remand is released or back in court when the longest time is over. */
export const REMAND: ClockDefinition = {
  name: 'remand',
  sort: 'legal',
  subject: 'case',
  start: [{ kind: 'remand-admitted', at: 'restrictedFrom' }],
  stop: [{ kind: 'child-released', at: 'restrictedUntil' }],
  repeats: true,
  limits: [
    {
      for: 'capital',
      when: { answered: 'restrictedLong' },
      amount: 6,
      unit: 'month',
      version: 1,
      provenance,
    },
    { for: 'other', amount: 3, unit: 'month', version: 1, provenance },
  ],
  alerts: HELD_ALERTS,
  compartment: 'CICL',
  provenance,
}
