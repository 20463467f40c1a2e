import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Nobody approves a plan of their own. */
export const PLAN_OWN_APPROVAL: Rule = {
  name: 'plan-own-approval',
  version: 1,
  kinds: ['plan-approved'],
  when: { of: '$state.draftPlan.author', is: { at: '$author.actor' } },
  provenance: proposed('Four eyes on every plan'),
}
