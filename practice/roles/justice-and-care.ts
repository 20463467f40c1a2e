import type { Role } from '@cwmis/core/access/role.ts'
import { role } from './define.ts'
import { PLACING, TOLD_BY_COURTS } from './writes.ts'

/** Whoever works in a home sees the home and, by their placement, the children who live there. */
const RESIDENTS = ['home', 'case', 'child'] as const

/** Police inquiry, prosecution, courts, remand homes, children's homes: their tools come later. */
export const JUSTICE_AND_CARE_ROLES: readonly Role[] = [
  role({ code: 'POLICE_IO', level: 'district', reach: 'assigned' }),
  role({ code: 'RSA', level: 'district', reach: 'assigned' }),
  role({ code: 'COURT', level: 'district', reach: 'assigned', writes: TOLD_BY_COURTS }),
  role({ code: 'REMAND_OC', level: 'region', reach: 'assigned' }),
  role({ code: 'REMAND_SW', level: 'region', reach: 'assigned' }),
  role({
    code: 'CCI_MGR',
    level: 'district',
    reach: 'assigned',
    reads: RESIDENTS,
    writes: PLACING,
  }),
  role({ code: 'CCI_SW', level: 'district', reach: 'assigned', reads: RESIDENTS, writes: PLACING }),
  role({ code: 'ALTCARE_PANEL', level: 'national', reach: 'assigned' }),
]
