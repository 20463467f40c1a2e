import type { Rule } from '@cwmis/core/entry/kind.ts'
import { sourced } from '../../provenance.ts'

/**
 * A child under twelve cannot be charged: the arrest is kept as a fact and raises an alarm.
 * Its name stands in receipts that others read: it tells nothing.
 */
export const RESTRICTED_AGE: Rule = {
  name: 'restricted-age',
  version: 1,
  kinds: ['child-arrested'],
  when: {
    ageOf: '$evidence.child.born',
    under: 12,
    on: '$entry.happenedOn',
    straddle: 'yes',
  },
  evidence: { child: { type: 'child', at: '$state.child' } },
  provenance: sourced('Children Act: age of criminal responsibility'),
}
