import type { Remark } from '@cwmis/core/remark/remark.ts'
import { sourced } from '../../provenance.ts'

/** Nobody sat in when the child was questioned: parents, or where they cannot the probation officer, should have. */
export const QUESTIONED_ALONE: Remark = {
  name: 'questioned-alone',
  version: 1,
  when: { of: '$state.CICL.latest.child-arrested.answers.interviewWith', has: ['nobody'] },
  provenance: sourced('Children Act: who is told of the arrest of a child, and who sits in'),
}
