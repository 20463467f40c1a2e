import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Remark } from '@cwmis/core/remark/remark.ts'
import { toVerify } from '../../provenance.ts'

function under14(on: string): Condition {
  return { ageOf: '$evidence.child.born', under: 14, on, straddle: 'yes' }
}

/**
 * Defilement of a child who was, or may have been, under 14 may be aggravated. Where nobody knows when it happened,
 * the child's present age says it: whoever is under 14 now was so then.
 */
export const MAY_BE_AGGRAVATED: Remark = {
  name: 'may-be-aggravated',
  version: 1,
  when: {
    all: [
      { of: 'concernCodes', has: ['SX.01'] },
      {
        any: [
          under14('$state.latest.case-opened.answers.incidentDate'),
          under14('$state.latest.case-registered.answers.medicalWindow'),
          under14('$asOf'),
        ],
      },
    ],
  },
  provenance: toVerify('Penal Code Act: defilement is aggravated where the child is below 14'),
}
