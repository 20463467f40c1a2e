import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { ASSESSMENT } from './assessment/clock.ts'
import { CHILD_TOLD } from './child-told/clock.ts'
import { EMERGENCY_PROTECTION } from './emergency-protection/clock.ts'
import { FOLLOW_UP } from './follow-up/clock.ts'
import { FORMAL_REVIEW } from './formal-review/clock.ts'
import { HANDOFF_ACCEPT } from './handoff-accept/clock.ts'
import { HANDOFF_ANSWER } from './handoff-answer/clock.ts'
import { HOME_WITHOUT_ORDER } from './home-without-order/clock.ts'
import { INTERIM_ORDER } from './interim-order/clock.ts'
import { MEDICAL_CARE } from './medical-care/clock.ts'
import { MEDICAL_CARE_REPORT } from './medical-care-report/clock.ts'
import { PLAN } from './plan/clock.ts'
import { REGISTRATION } from './registration/clock.ts'
import { RESTRICTED_24H } from './restricted-24h/clock.ts'
import { SAFETY_CONTACT } from './safety-contact/clock.ts'
import { SUPERVISOR_LOOK } from './supervisor-look/clock.ts'
import { TRIAGE } from './triage/clock.ts'

/** The shelf of clocks. Triage, registration and the rest are targets; the last six are limits of the law. */
export const CLOCKS: readonly ClockDefinition[] = [
  TRIAGE,
  REGISTRATION,
  SAFETY_CONTACT,
  ASSESSMENT,
  PLAN,
  CHILD_TOLD,
  FOLLOW_UP,
  FORMAL_REVIEW,
  SUPERVISOR_LOOK,
  HANDOFF_ACCEPT,
  HANDOFF_ANSWER,
  MEDICAL_CARE,
  MEDICAL_CARE_REPORT,
  RESTRICTED_24H,
  EMERGENCY_PROTECTION,
  HOME_WITHOUT_ORDER,
  INTERIM_ORDER,
]
