import type { Remark } from '@cwmis/core/remark/remark.ts'
import { MAY_BE_AGGRAVATED } from './may-be-aggravated/remark.ts'

/** The shelf of what is to be borne in mind about a case. */
export const REMARKS: readonly Remark[] = [MAY_BE_AGGRAVATED]
