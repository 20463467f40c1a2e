import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Nobody agrees with an assessment of their own. */
export const ASSESSMENT_OWN_APPROVAL: Rule = {
  name: 'assessment-own-approval',
  version: 1,
  kinds: ['assessment-approved'],
  when: { of: '$state.assessment.completed.by', is: { at: '$author.actor' } },
  provenance: proposed('Four eyes on every assessment of a child at high risk'),
}
