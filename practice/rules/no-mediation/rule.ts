import type { Rule } from '@cwmis/core/entry/kind.ts'
import { sourced } from '../../provenance.ts'
import { PROTECTED } from '../protected.ts'

/** There is no mediation of ours where the concern is a protected one: a plan with it is refused, a referral for it flagged. */
export const NO_MEDIATION: Rule = {
  name: 'no-mediation',
  version: 1,
  kinds: ['plan-approved', 'referral-made'],
  when: {
    all: [
      PROTECTED,
      {
        any: [
          { of: 'serviceCodes', has: ['mediation'] },
          { some: '$state.draftPlan.actions', meets: { of: 'service', is: 'mediation' } },
        ],
      },
    ],
  },
  provenance: sourced(
    'Penal Code and Children Act: no settlement of sexual offences in family or local council',
  ),
}
