import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'

/** Another level than the answers give is justified by its author; without a word it is kept and flagged. */
export const OVERRIDE_WITHOUT_REASON: Rule = {
  name: 'override-without-reason',
  version: 1,
  kinds: ['safety-assessed'],
  when: { all: [{ of: 'levelAgreed', is: 'no' }, { not: { answered: 'overrideReason' } }] },
  provenance: proposed('Safety assessment: an override is justified in writing'),
}
