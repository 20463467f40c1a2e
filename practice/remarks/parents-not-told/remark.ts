import type { Remark } from '@cwmis/core/remark/remark.ts'
import { sourced } from '../../provenance.ts'

/** The parents or guardian hear of an arrest at once, by a person: nothing is sent to them. */
export const PARENTS_NOT_TOLD: Remark = {
  name: 'parents-not-told',
  version: 1,
  when: { of: '$state.CICL.latest.child-arrested.answers.parentsTold', is: 'no' },
  provenance: sourced('Children Act: who is told of the arrest of a child, and who sits in'),
}
