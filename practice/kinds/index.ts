import { ACTION_UPDATED } from './action-updated/kind.ts'
import { APPROVAL_PASSED } from './approval-passed/kind.ts'
import { ASSESSMENT_KINDS } from './assessment/kinds.ts'
import { CALL_ANSWERED } from './call-answered/kind.ts'
import { CASE_ASSIGNED } from './case-assigned/kind.ts'
import { CASE_CLOSED } from './case-closed/kind.ts'
import { CASE_OPENED } from './case-opened/kind.ts'
import { CASE_REGISTERED, CASE_REGISTERED_1 } from './case-registered/kind.ts'
import { CASE_REOPENED } from './case-reopened/kind.ts'
import { ARREST_KINDS } from './child-arrested/kind.ts'
import { CHILD_DESCRIBED } from './child-described/kind.ts'
import { CHILD_RELEASED } from './child-released/kind.ts'
import { CHILD_TOLD } from './child-told/kind.ts'
import { CLOCK_PAUSED } from './clock-paused/kind.ts'
import { CLOCK_RESUMED } from './clock-resumed/kind.ts'
import { CLOSURE_REQUESTED } from './closure-requested/kind.ts'
import { CONFERENCE_HELD } from './conference-held/kind.ts'
import { CONFLICT_RESOLVED } from './conflict-resolved/kind.ts'
import { CONSENT_KINDS } from './consent/kinds.ts'
import { COURT_KINDS } from './court/kinds.ts'
import type { KindWithForm } from './define.ts'
import { ENTRY_MISFILED } from './entry-misfiled/kind.ts'
import { HANDOFF_ACCEPTED, HANDOFF_ACCEPTED_1 } from './handoff-accepted/kind.ts'
import { HANDOFF_CLOSED } from './handoff-closed/kind.ts'
import { HANDOFF_DECLINED } from './handoff-declined/kind.ts'
import { HANDOFF_DELIVERED } from './handoff-delivered/kind.ts'
import { HANDOFF_MESSAGE } from './handoff-message/kind.ts'
import { HANDOFF_OPENED } from './handoff-opened/kind.ts'
import { HANDOFF_RECALLED } from './handoff-recalled/kind.ts'
import { HANDOFF_SENT } from './handoff-sent/kind.ts'
import { HOME_CHECK_KINDS } from './home-checks/kinds.ts'
import { HOME_CLOSED } from './home-closed/kind.ts'
import { HOME_LICENSED } from './home-licensed/kind.ts'
import { HOME_OPENED } from './home-opened/kind.ts'
import { HOME_REOPENED } from './home-reopened/kind.ts'
import { HOUSEHOLD_KINDS } from './household/kinds.ts'
import { IDENTITY_KINDS } from './identity/kinds.ts'
import { INQUIRY_KINDS } from './inquiry-reported/kind.ts'
import { JUDGING_KINDS } from './judging/kinds.ts'
import { JUSTICE_KINDS } from './justice/kinds.ts'
import { MATTER_KINDS } from './matter/kinds.ts'
import { OFFICER_EXCLUDED } from './officer-excluded/kind.ts'
import { OWNER_CHANGED } from './owner-changed/kind.ts'
import { PLACED } from './placed/kind.ts'
import { PLACEMENT_KINDS } from './placement/kinds.ts'
import { PLACEMENT_ENDED } from './placement-ended/kind.ts'
import { PLAN_APPROVED } from './plan-approved/kind.ts'
import { PLAN_DRAFTED, PLAN_DRAFTED_1 } from './plan-drafted/kind.ts'
import { PLAN_RETURNED } from './plan-returned/kind.ts'
import { QUARANTINE_RELEASED } from './quarantine-released/kind.ts'
import { REFERRAL_ENDED } from './referral-ended/kind.ts'
import { REFERRAL_KINDS } from './referral-made/kind.ts'
import { REPORT_LEVEL_LOWERED } from './report-level-lowered/kind.ts'
import { REPORT_MADE } from './report-made/kind.ts'
import { REPORT_REGISTERED } from './report-registered/kind.ts'
import { REPORT_RESPONDED } from './report-responded/kind.ts'
import { REPORT_SCREENED_OUT } from './report-screened-out/kind.ts'
import { REPORT_TOLD_ANEW } from './report-told-anew/kind.ts'
import { REPORT_TRIAGED } from './report-triaged/kind.ts'
import { REVIEW_KINDS } from './review-held/kind.ts'
import { RISK_LOWERED } from './risk-lowered/kind.ts'
import { RISK_RAISED } from './risk-raised/kind.ts'
import { RISK_SCREENED } from './risk-screened/kind.ts'
import { SAFETY_ASSESSED } from './safety-assessed/kind.ts'
import { SAME_CHILD } from './same-child/kind.ts'
import { SAME_CHILD_WITHDRAWN } from './same-child-withdrawn/kind.ts'
import { SCHOOL_REPORTED } from './school-reported/kind.ts'
import { SCHOOLING_ASKED } from './schooling-asked/kind.ts'
import { SCHOOLING_KINDS } from './schooling-noted/kind.ts'
import { ANSWER_KINDS } from './service-answered/kind.ts'
import { SUPERVISOR_LOOKED } from './supervisor-looked/kind.ts'
import { TRACK_ENDED } from './track-ended/kind.ts'
import { TRANSFER_PREPARED } from './transfer-prepared/kind.ts'
import { TRANSITION_OPENED } from './transition-opened/kind.ts'
import { VISIT_KINDS } from './visit-recorded/kind.ts'
import { WELFARE_REPORTED } from './welfare-reported/kind.ts'

/** The shelf of what may be written, each with its body. */
export const KINDS: readonly KindWithForm[] = [
  REPORT_MADE,
  RISK_SCREENED,
  REPORT_TRIAGED,
  REPORT_LEVEL_LOWERED,
  REPORT_SCREENED_OUT,
  REPORT_REGISTERED,
  REPORT_RESPONDED,
  SCHOOL_REPORTED,
  CALL_ANSWERED,
  REPORT_TOLD_ANEW,
  CHILD_DESCRIBED,
  SAME_CHILD,
  SAME_CHILD_WITHDRAWN,
  CASE_OPENED,
  CASE_REGISTERED,
  CASE_REGISTERED_1,
  CASE_ASSIGNED,
  OWNER_CHANGED,
  RISK_RAISED,
  RISK_LOWERED,
  SAFETY_ASSESSED,
  ...ASSESSMENT_KINDS,
  ...CONSENT_KINDS,
  PLAN_DRAFTED,
  PLAN_DRAFTED_1,
  PLAN_APPROVED,
  PLAN_RETURNED,
  CHILD_TOLD,
  ...REVIEW_KINDS,
  SUPERVISOR_LOOKED,
  ...REFERRAL_KINDS,
  REFERRAL_ENDED,
  ...VISIT_KINDS,
  CONFERENCE_HELD,
  ...SCHOOLING_KINDS,
  SCHOOLING_ASKED,
  ...INQUIRY_KINDS,
  ...COURT_KINDS,
  ...MATTER_KINDS,
  WELFARE_REPORTED,
  TRANSFER_PREPARED,
  ACTION_UPDATED,
  TRACK_ENDED,
  CLOSURE_REQUESTED,
  APPROVAL_PASSED,
  CASE_CLOSED,
  CASE_REOPENED,
  ...ARREST_KINDS,
  CHILD_RELEASED,
  PLACED,
  PLACEMENT_ENDED,
  TRANSITION_OPENED,
  HOME_OPENED,
  HOME_LICENSED,
  HOME_CLOSED,
  HOME_REOPENED,
  ...PLACEMENT_KINDS,
  ...JUSTICE_KINDS,
  ...IDENTITY_KINDS,
  ...JUDGING_KINDS,
  ...HOUSEHOLD_KINDS,
  ...HOME_CHECK_KINDS,
  HANDOFF_SENT,
  HANDOFF_DELIVERED,
  HANDOFF_OPENED,
  HANDOFF_ACCEPTED,
  HANDOFF_ACCEPTED_1,
  HANDOFF_DECLINED,
  HANDOFF_RECALLED,
  ...ANSWER_KINDS,
  HANDOFF_CLOSED,
  HANDOFF_MESSAGE,
  OFFICER_EXCLUDED,
  QUARANTINE_RELEASED,
  ENTRY_MISFILED,
  CONFLICT_RESOLVED,
  CLOCK_PAUSED,
  CLOCK_RESUMED,
]
