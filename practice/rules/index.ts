import type { Rule } from '@cwmis/core/entry/kind.ts'
import { ASSESSMENT_NOTHING_TO_APPROVE } from './assessment-nothing-to-approve/rule.ts'
import { ASSESSMENT_OWN_APPROVAL } from './assessment-own-approval/rule.ts'
import { CLOSURE_OPEN_TRACKS } from './closure-open-tracks/rule.ts'
import { CLOSURE_OWN_APPROVAL } from './closure-own-approval/rule.ts'
import { CLOSURE_UNTRACEABLE } from './closure-untraceable/rule.ts'
import { CONSENT_NOT_THERE } from './consent-not-there/rule.ts'
import { HANDOFF_WITHOUT_BASIS } from './handoff-without-basis/rule.ts'
import { INQUIRY_NOTHING_TO_APPROVE } from './inquiry-nothing-to-approve/rule.ts'
import { INQUIRY_OWN_APPROVAL } from './inquiry-own-approval/rule.ts'
import { LEVEL_BELOW_SCORE } from './level-below-score/rule.ts'
import { NO_MEDIATION } from './no-mediation/rule.ts'
import { OVERRIDE_WITHOUT_REASON } from './override-without-reason/rule.ts'
import { PLAN_NOTHING_TO_APPROVE } from './plan-nothing-to-approve/rule.ts'
import { PLAN_OWN_APPROVAL } from './plan-own-approval/rule.ts'
import { RAISE_BELOW_LEVEL } from './raise-below-level/rule.ts'
import { RESTRICTED_AGE } from './restricted-age/rule.ts'
import { SCREEN_OUT_PROTECTED } from './screen-out-protected/rule.ts'
import { TRIAGE_BELOW_SCREEN } from './triage-below-screen/rule.ts'

/** The shelf of rules: where one holds, a decision is refused and a fact flagged with its name. */
export const RULES: readonly Rule[] = [
  SCREEN_OUT_PROTECTED,
  PLAN_NOTHING_TO_APPROVE,
  PLAN_OWN_APPROVAL,
  CLOSURE_OWN_APPROVAL,
  CLOSURE_OPEN_TRACKS,
  CLOSURE_UNTRACEABLE,
  NO_MEDIATION,
  TRIAGE_BELOW_SCREEN,
  RAISE_BELOW_LEVEL,
  LEVEL_BELOW_SCORE,
  OVERRIDE_WITHOUT_REASON,
  ASSESSMENT_NOTHING_TO_APPROVE,
  ASSESSMENT_OWN_APPROVAL,
  INQUIRY_NOTHING_TO_APPROVE,
  INQUIRY_OWN_APPROVAL,
  HANDOFF_WITHOUT_BASIS,
  CONSENT_NOT_THERE,
  RESTRICTED_AGE,
]
