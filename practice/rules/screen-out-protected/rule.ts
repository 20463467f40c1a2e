import type { Rule } from '@cwmis/core/entry/kind.ts'
import { proposed } from '../../provenance.ts'
import { SUPERVISORS } from '../../roles/groups.ts'
import { PROTECTED } from '../protected.ts'

/** A report of sexual or physical violence, or about a child under five, is screened out by a supervisor only. */
export const SCREEN_OUT_PROTECTED: Rule = {
  name: 'screen-out-protected',
  version: 1,
  kinds: ['report-screened-out'],
  when: {
    all: [
      { not: { of: '$author.role', in: [...SUPERVISORS, 'HL_SUPERVISOR'] } },
      {
        any: [
          PROTECTED,
          {
            some: '$state.children',
            meets: { ageOf: 'born', under: 5, on: '$state.receivedAt', straddle: 'yes' },
          },
        ],
      },
    ],
  },
  provenance: proposed('Approvals of the screening stage in the process model'),
}
