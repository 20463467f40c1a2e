import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Only the conclusion that stands is agreed with, and the decision names it. */
export const ASSESSMENT_NOTHING_TO_APPROVE: Rule = {
  name: 'assessment-nothing-to-approve',
  version: 1,
  kinds: ['assessment-approved'],
  when: {
    any: [
      { not: { answered: '$state.assessment.completed.entry' } },
      { not: { answered: 'assessment' } },
      { not: { of: 'assessment', is: { at: '$state.assessment.completed.entry' } } },
    ],
  },
  provenance: proposed('Approval names what it approves'),
}
