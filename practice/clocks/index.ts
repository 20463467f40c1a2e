import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { ARREST_TOLD } from './arrest-told/clock.ts'
import { ASSESSMENT } from './assessment/clock.ts'
import { ASSESSMENT_BEGUN } from './assessment-begun/clock.ts'
import { CARE_ORDER } from './care-order/clock.ts'
import { CARE_ORDER_REVIEW } from './care-order-review/clock.ts'
import { CHILD_TOLD } from './child-told/clock.ts'
import { CONFERENCE } from './conference/clock.ts'
import { CONFERENCE_AGAIN } from './conference-again/clock.ts'
import { COURT_DECISION } from './court-decision/clock.ts'
import { DETENTION_ORDER } from './detention-order/clock.ts'
import { EMERGENCY_PROTECTION } from './emergency-protection/clock.ts'
import { EXCLUSION_ORDER } from './exclusion-order/clock.ts'
import { FOLLOW_UP } from './follow-up/clock.ts'
import { FORMAL_REVIEW } from './formal-review/clock.ts'
import { FOSTER_YEAR } from './foster-year/clock.ts'
import { HANDOFF_ACCEPT } from './handoff-accept/clock.ts'
import { HANDOFF_ANSWER } from './handoff-answer/clock.ts'
import { HOME_WITHOUT_ORDER } from './home-without-order/clock.ts'
import { INTERIM_ORDER } from './interim-order/clock.ts'
import { MEDICAL_CARE } from './medical-care/clock.ts'
import { MEDICAL_CARE_REPORT } from './medical-care-report/clock.ts'
import { PLAN } from './plan/clock.ts'
import { PLAN_INTERIM } from './plan-interim/clock.ts'
import { REGISTRATION } from './registration/clock.ts'
import { REMAND } from './remand/clock.ts'
import { RESTRICTED_24H } from './restricted-24h/clock.ts'
import { RESTRICTED_24H_REPORT } from './restricted-24h-report/clock.ts'
import { RESTRICTED_PAPER } from './restricted-paper/clock.ts'
import { RESTRICTED_PAPER_AGAIN } from './restricted-paper-again/clock.ts'
import { SAFETY_CONTACT } from './safety-contact/clock.ts'
import { SCHOOL_ABSENCE } from './school-absence/clock.ts'
import { SCHOOL_LOOKS } from './school-looks/clocks.ts'
import { SUPERVISION_ORDER } from './supervision-order/clock.ts'
import { SUPERVISOR_LOOK } from './supervisor-look/clock.ts'
import { TRIAGE } from './triage/clock.ts'

/** The shelf of clocks: targets first, then the limits of the law. Those that wait for a disclosure never run. */
export const CLOCKS: readonly ClockDefinition[] = [
  TRIAGE,
  REGISTRATION,
  SAFETY_CONTACT,
  ASSESSMENT_BEGUN,
  ASSESSMENT,
  PLAN_INTERIM,
  PLAN,
  CONFERENCE,
  CONFERENCE_AGAIN,
  CHILD_TOLD,
  FOLLOW_UP,
  FORMAL_REVIEW,
  SUPERVISOR_LOOK,
  SCHOOL_ABSENCE,
  ...SCHOOL_LOOKS,
  HANDOFF_ACCEPT,
  HANDOFF_ANSWER,
  MEDICAL_CARE,
  MEDICAL_CARE_REPORT,
  RESTRICTED_24H,
  RESTRICTED_24H_REPORT,
  EMERGENCY_PROTECTION,
  HOME_WITHOUT_ORDER,
  INTERIM_ORDER,
  SUPERVISION_ORDER,
  CARE_ORDER,
  CARE_ORDER_REVIEW,
  EXCLUSION_ORDER,
  FOSTER_YEAR,
  RESTRICTED_PAPER,
  RESTRICTED_PAPER_AGAIN,
  ARREST_TOLD,
  REMAND,
  COURT_DECISION,
  DETENTION_ORDER,
]
