import type { Remark } from '@cwmis/core/remark/remark.ts'
import { sourced } from '../../provenance.ts'

/** The secretary for children of the local council hears of an arrest, by a person and after the question of conflict. */
export const SECRETARY_NOT_TOLD: Remark = {
  name: 'secretary-not-told',
  version: 1,
  when: { of: '$state.CICL.latest.child-arrested.answers.secretaryTold', is: 'no' },
  provenance: sourced('Children Act: who is told of the arrest of a child, and who sits in'),
}
