import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Nobody closes a case whose closing they asked for. */
export const CLOSURE_OWN_APPROVAL: Rule = {
  name: 'closure-own-approval',
  version: 1,
  kinds: ['case-closed'],
  when: { of: '$state.closure.by', is: { at: '$author.actor' } },
  provenance: proposed('Four eyes on every closure'),
}
