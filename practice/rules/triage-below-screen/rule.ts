import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'
import { SUPERVISORS } from '../../roles/groups.ts'
import { below } from '../below.ts'

/** A worker may raise what the screen suggests; only a supervisor may go below it. The fact is kept and flagged. */
export const TRIAGE_BELOW_SCREEN: Rule = {
  name: 'triage-below-screen',
  version: 1,
  kinds: ['report-triaged'],
  when: {
    all: [
      { not: { of: '$author.role', in: SUPERVISORS } },
      { any: [below('level', '$state.suggested'), below('level', '$state.level')] },
    ],
  },
  provenance: proposed('Rapid risk screen: only a supervisor lowers'),
}
