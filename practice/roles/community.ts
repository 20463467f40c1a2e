import type { Role } from '@cwmis/core/access/role.ts'
import { role } from './define.ts'

/** Household, village, parish, sub-county: those who tell, watch and sit in committees. None signs in yet. */
export const COMMUNITY_ROLES: readonly Role[] = [
  role({ code: 'CHILD', level: 'household' }),
  role({ code: 'CAREGIVER', level: 'household' }),
  role({ code: 'REPORTER', level: 'community' }),
  role({ code: 'LC1', level: 'community', reach: 'assigned' }),
  role({ code: 'VHT', level: 'community', reach: 'assigned' }),
  role({ code: 'CPC', level: 'community', reach: 'numbers' }),
  role({ code: 'PARISH_CHIEF', level: 'community', reach: 'numbers' }),
  role({ code: 'SCC_MEMBER', level: 'sub-county', reach: 'numbers' }),
  role({ code: 'SCHOOL_HEAD', level: 'sub-county', reach: 'assigned' }),
  role({ code: 'SCHOOL_FOCAL', level: 'sub-county', reach: 'assigned' }),
  role({ code: 'LC_COURT', level: 'community', reach: 'assigned' }),
  role({ code: 'FOSTER_CARER', level: 'household' }),
  role({ code: 'DIST_LEADER', level: 'district', reach: 'numbers' }),
]
