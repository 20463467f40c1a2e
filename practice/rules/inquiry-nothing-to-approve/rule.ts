import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Only the report to the court that stands is approved or sent back, and the decision names it. */
export const INQUIRY_NOTHING_TO_APPROVE: Rule = {
  name: 'inquiry-nothing-to-approve',
  version: 1,
  kinds: ['inquiry-approved', 'inquiry-returned'],
  when: {
    any: [
      { not: { answered: 'report' } },
      { not: { answered: '$state.CICL.latest.inquiry-reported.entry' } },
      { not: { of: 'report', is: { at: '$state.CICL.latest.inquiry-reported.entry' } } },
    ],
  },
  provenance: proposed('A decision on a report to a court names the report it read'),
}
