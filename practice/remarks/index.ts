import type { Remark } from '@cwmis/core/remark/remark.ts'
import { MAY_BE_AGGRAVATED } from './may-be-aggravated/remark.ts'
import { PARENTS_NOT_TOLD } from './parents-not-told/remark.ts'
import { QUESTIONED_ALONE } from './questioned-alone/remark.ts'
import { SECRETARY_NOT_TOLD } from './secretary-not-told/remark.ts'

/** The shelf of what is to be borne in mind about a case or a report. */
export const REMARKS: readonly Remark[] = [
  MAY_BE_AGGRAVATED,
  PARENTS_NOT_TOLD,
  SECRETARY_NOT_TOLD,
  QUESTIONED_ALONE,
]
