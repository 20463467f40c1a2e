import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { ASSESSMENT } from './assessment/clock.ts'
import { FOLLOW_UP } from './follow-up/clock.ts'
import { HANDOFF_ACCEPT } from './handoff-accept/clock.ts'
import { HANDOFF_ANSWER } from './handoff-answer/clock.ts'
import { MEDICAL_CARE } from './medical-care/clock.ts'
import { MEDICAL_CARE_REPORT } from './medical-care-report/clock.ts'
import { PLAN } from './plan/clock.ts'
import { REGISTRATION } from './registration/clock.ts'
import { RESTRICTED_24H } from './restricted-24h/clock.ts'
import { SAFETY_CONTACT } from './safety-contact/clock.ts'
import { TRIAGE } from './triage/clock.ts'

/** The shelf of clocks. Triage, registration and the rest are targets; the last three are limits. */
export const CLOCKS: readonly ClockDefinition[] = [
  TRIAGE,
  REGISTRATION,
  SAFETY_CONTACT,
  ASSESSMENT,
  PLAN,
  FOLLOW_UP,
  HANDOFF_ACCEPT,
  HANDOFF_ANSWER,
  MEDICAL_CARE,
  MEDICAL_CARE_REPORT,
  RESTRICTED_24H,
]
