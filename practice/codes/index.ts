import type { CodeList } from '@cwmis/core/form/definition.ts'
import { ANSWERS_LISTS } from './answers.ts'
import { ASSESSMENT_LISTS } from './assessment.ts'
import { CASE_LISTS } from './case.ts'
import { CHILD_LISTS } from './child.ts'
import { CLOSURE_LISTS } from './closure.ts'
import { CONCERNS } from './concerns.ts'
import { CONSENT_LISTS } from './consent.ts'
import { COURT_AND_SCHOOL_LISTS } from './court-and-school.ts'
import { HOME_CHECKS_LISTS } from './home-checks.ts'
import { HOME_LISTS } from './homes.ts'
import { HOUSEHOLD_LISTS } from './household.ts'
import { IDENTITY_LISTS } from './identity.ts'
import { JUDGING_LISTS } from './judging.ts'
import { JUSTICE_LISTS } from './justice.ts'
import { LIVING_LISTS } from './living.ts'
import { MACHINE_LISTS } from './machine.ts'
import { MESSAGE_LISTS } from './messages.ts'
import { nextLists } from './next.ts'
import { PLACEMENT_LISTS } from './placement.ts'
import { PLAN_LISTS } from './plan.ts'
import { REFERRAL_LISTS } from './referral.ts'
import { REPORT_LISTS } from './report.ts'
import { SAFETY_LISTS } from './safety.ts'
import { SAME_CHILD_LISTS } from './same-child.ts'
import { SERVICE_LISTS } from './services.ts'
import { TOOL_LISTS } from './tools.ts'
import { VISIT_LISTS } from './visit.ts'

const LISTS: readonly CodeList[] = [
  CONCERNS,
  ...ANSWERS_LISTS,
  ...REPORT_LISTS,
  ...CHILD_LISTS,
  ...SAME_CHILD_LISTS,
  ...LIVING_LISTS,
  ...HOME_LISTS,
  ...CASE_LISTS,
  ...PLAN_LISTS,
  ...REFERRAL_LISTS,
  ...VISIT_LISTS,
  ...SAFETY_LISTS,
  ...ASSESSMENT_LISTS,
  ...CONSENT_LISTS,
  ...CLOSURE_LISTS,
  ...TOOL_LISTS,
  ...COURT_AND_SCHOOL_LISTS,
  ...HOME_CHECKS_LISTS,
  ...HOUSEHOLD_LISTS,
  ...IDENTITY_LISTS,
  ...JUDGING_LISTS,
  ...JUSTICE_LISTS,
  ...PLACEMENT_LISTS,
  ...SERVICE_LISTS,
  ...MESSAGE_LISTS,
  ...MACHINE_LISTS,
]

/** The shelf of code lists, every version. */
export const CODE_LISTS: readonly CodeList[] = [...LISTS, ...nextLists(LISTS)]
