import type { ToolInUse } from '@cwmis/core/map/crosswalk.ts'
import { ALT_CARE_RETURN } from './alt-care-return.ts'
import { GBV_INCIDENT } from './gbv-incident.ts'
import { HELPLINE_SHEET } from './helpline-sheet.ts'
import { OVCMIS_007A } from './ovcmis-007a.ts'
import { OVCMIS_008 } from './ovcmis-008.ts'
import { PF3 } from './pf3.ts'
import { REMAND_REGISTER } from './remand-register.ts'
import { SCHOOL_RTRR } from './school-rtrr.ts'
import { VHT_REFERRAL } from './vht-referral.ts'

/** The tools in use today, as far as they are public, beside ours. */
export const TOOLS_IN_USE: readonly ToolInUse[] = [
  OVCMIS_007A,
  OVCMIS_008,
  HELPLINE_SHEET,
  ALT_CARE_RETURN,
  REMAND_REGISTER,
  GBV_INCIDENT,
  PF3,
  SCHOOL_RTRR,
  VHT_REFERRAL,
]
