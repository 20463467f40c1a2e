import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'
import { below } from '../below.ts'

/** Raising to a level below the present one raises nothing: kept and flagged, for only a supervisor lowers. */
export const RAISE_BELOW_LEVEL: Rule = {
  name: 'raise-below-level',
  version: 1,
  kinds: ['risk-raised'],
  when: below('level', '$state.risk'),
  provenance: proposed('Rapid risk screen: only a supervisor lowers'),
}
