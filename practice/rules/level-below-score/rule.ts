import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'
import { SUPERVISORS } from '../../roles/groups.ts'
import { below } from '../below.ts'

/** A level below the one the answers give, or below the present one, is a supervisor's to decide: kept and flagged. */
export const LEVEL_BELOW_SCORE: Rule = {
  name: 'level-below-score',
  version: 1,
  kinds: ['safety-assessed'],
  when: {
    all: [
      { not: { of: '$author.role', in: SUPERVISORS } },
      { of: 'levelAgreed', is: 'no' },
      { any: [below('level', 'score'), below('level', '$state.risk')] },
    ],
  },
  provenance: proposed('Safety assessment: a worker may raise, only a supervisor lowers'),
}
