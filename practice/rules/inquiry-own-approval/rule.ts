import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Nobody approves a report to the court of their own. */
export const INQUIRY_OWN_APPROVAL: Rule = {
  name: 'inquiry-own-approval',
  version: 1,
  kinds: ['inquiry-approved'],
  when: { of: '$state.CICL.latest.inquiry-reported.by', is: { at: '$author.actor' } },
  provenance: proposed('Four eyes on every report to a court'),
}
