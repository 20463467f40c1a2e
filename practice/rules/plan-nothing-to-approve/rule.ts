import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Only the plan that waits for it is approved: one that is drafted, not sent back, and named by the decision. */
export const PLAN_NOTHING_TO_APPROVE: Rule = {
  name: 'plan-nothing-to-approve',
  version: 1,
  kinds: ['plan-approved', 'plan-returned'],
  when: {
    any: [
      { not: { answered: '$state.draftPlan.entry' } },
      { of: '$state.draftPlan.status', is: 'returned' },
      { not: { answered: 'plan' } },
      { not: { of: 'plan', is: { at: '$state.draftPlan.entry' } } },
    ],
  },
  provenance: proposed('Approval names the version it approves'),
}
