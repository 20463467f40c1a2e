import type { Rule } from '@cwmis/core/entry/kind.ts'
import { sourced } from '../../provenance.ts'

/** A child under twelve cannot be charged: the arrest is kept as a fact and raises an alarm. */
export const ARREST_UNDER_12: Rule = {
  name: 'arrest-under-12',
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
