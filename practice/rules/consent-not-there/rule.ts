import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Rule } from '@cwmis/core/entry/kind.ts'
import { sourced } from '../../provenance.ts'

/** Some purpose was agreed to and not taken back. */
const standing: Condition = {
  some: '$state.consents',
  meets: { all: [{ of: 'given', is: 'yes' }, { not: { answered: 'withdrawnOn' } }] },
}

/**
 * Whoever shares on the basis of consent needs one that stands. The sharing is a fact: kept and flagged, so that
 * somebody names the basis it really had. Sharing on any other basis never meets this rule.
 */
export const CONSENT_NOT_THERE: Rule = {
  name: 'consent-not-there',
  version: 1,
  kinds: ['referral-made'],
  when: {
    all: [
      { of: 'basis', in: ['consent', 'assent'] },
      { of: '$state.consents', countAtLeast: 1 },
      { not: standing },
    ],
  },
  provenance: sourced('Data Protection and Privacy Act: withdrawal of consent'),
}
