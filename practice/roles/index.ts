import type { Role } from '@cwmis/core/access/role.ts'
import { COMMUNITY_ROLES } from './community.ts'
import { JUSTICE_AND_CARE_ROLES } from './justice-and-care.ts'
import { NATIONAL_ROLES } from './national.ts'
import { OFFICER_ROLES } from './officers.ts'
import { PARTNER_ROLES } from './partners.ts'

/** The shelf of role codes. */
export const ROLES: readonly Role[] = [
  ...COMMUNITY_ROLES,
  ...OFFICER_ROLES,
  ...PARTNER_ROLES,
  ...JUSTICE_AND_CARE_ROLES,
  ...NATIONAL_ROLES,
]
