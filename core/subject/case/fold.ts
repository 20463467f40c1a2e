import type { Moment } from '../moment.ts'
import type { TypeFold } from '../open-step.ts'
import { gravest, ownerAfter, riskOf } from '../owner.ts'
import { textOf } from '../read.ts'
import { statusAfter } from '../status.ts'
import { added } from './added.ts'
import {
  approvedAssessment,
  assessAgain,
  assessedDomain,
  begunAssessment,
  completedAssessment,
  forgetAssessment,
} from './assessment.ts'
import { childTold } from './child-part.ts'
import { forgetConsent, recordedConsent, withdrawnConsent } from './consent.ts'
import { INITIAL } from './initial.ts'
import { describe, opened, registered, toldAnew } from './opened.ts'
import { forgetPlacement, placedAfter } from './placement.ts'
import {
  approvePlan,
  draftPlan,
  forgetPlan,
  returnPlan,
  reviewed,
  updateAction,
  updateActions,
} from './plan.ts'
import { forgetResponse, withResponse } from './response.ts'
import { forgetSafety, riskScreened, safetyAssessed } from './safety.ts'
import { sealedAfter } from './sealed.ts'
import { forgetStages, stagesAfter } from './stages.ts'
import { CASE_STATUSES, type CaseState } from './state.ts'
import { terse } from './terse.ts'
import { tracksAfter } from './tracks.ts'
import { withVisit } from './visits.ts'

const MOST_HANDOFFS = 24
const MOST_APPROVERS = 12

const MACHINE = {
  known: CASE_STATUSES,
  moves: {
    'case-opened': { from: ['none'], to: 'proposed' },
    'transition-opened': { from: ['none'], to: 'registered' },
    'case-registered': { from: ['none', 'proposed'], to: 'registered' },
    'plan-drafted': { from: ['registered'], to: 'planning' },
    'plan-approved': { from: ['registered', 'planning'], to: 'implementation' },
    'closure-requested': {
      from: ['registered', 'planning', 'implementation'],
      to: 'closure-requested',
    },
    'case-closed': { from: ['closure-requested'], to: 'closed' },
    'case-reopened': { from: ['closed'], to: 'registered' },
  },
} as const

/** A case: one child's work with its responsible officer, its plan, its tracks and what is still to be done. */
export const CASE_FOLD: TypeFold<CaseState> = {
  initial: INITIAL,
  apply,
  describe,
  forget,
  terse,
  facets: (state) => ({
    status: state.status,
    owner: [state.owner.desk, state.owner.actor],
    plan: [state.plan, state.draftPlan].map((plan) => [plan?.entry, plan?.status]),
    risk: state.risk,
    tracks: state.tracks.map(({ track, status }) => [track, status]),
  }),
}

type Change = (state: CaseState, moment: Moment) => CaseState

const CHANGES: { readonly [kind: string]: Change } = {
  'case-opened': opened,
  'transition-opened': opened,
  'case-registered': registered,
  'report-told-anew': toldAnew,
  'case-assigned': owned,
  'owner-changed': owned,
  'risk-screened': riskScreened,
  'safety-assessed': safetyAssessed,
  'assessment-begun': begunAssessment,
  'domain-assessed': assessedDomain,
  'assessment-completed': completedAssessment,
  'assessment-approved': approvedAssessment,
  'consent-recorded': recordedConsent,
  'consent-withdrawn': withdrawnConsent,
  'risk-raised': raised,
  'risk-lowered': lowered,
  'plan-drafted': draftPlan,
  'plan-approved': approvePlan,
  'plan-returned': returnPlan,
  'child-told': childTold,
  'review-held': reviewed,
  'action-updated': updateAction,
  'visit-recorded': (state, moment) => withVisit(updateActions(state, moment), moment),
  'referral-made': (state, { answers }) => ({
    ...state,
    handoffs: added(state.handoffs, textOf(answers, 'handoff'), MOST_HANDOFFS),
  }),
  'referral-ended': (state, { answers }) => ({
    ...state,
    handoffs: state.handoffs.filter((handoff) => handoff !== textOf(answers, 'handoff')),
  }),
  'closure-requested': requested,
  'approval-passed': (state, { answers }) => ({
    ...state,
    approvers: added(state.approvers, textOf(answers, 'desk'), MOST_APPROVERS),
  }),
  'case-reopened': (state) => ({ ...assessAgain(state), closure: null }),
}

function apply(state: CaseState, moment: Moment): CaseState {
  const status = statusAfter(state, moment, MACHINE)
  const change = CHANGES[moment.entry.header.kind]
  const changed = change === undefined ? state : change(state, moment)
  const answered = withResponse({ ...changed, status }, moment)
  const placed = placedAfter(answered, moment)
  return sealedAfter(settled(tracksAfter(stagesAfter(placed, moment), moment)))
}

/** Once nothing waits for a decision any more, nobody is asked for one. */
function settled(state: CaseState): CaseState {
  const { draftPlan, closure, status, approvers } = state
  const waits = draftPlan?.status === 'drafted' || (closure !== null && status !== 'closed')
  return waits || approvers.length === 0 ? state : { ...state, approvers: [] }
}

function owned(state: CaseState, moment: Moment): CaseState {
  return { ...state, owner: ownerAfter(state.owner, moment, moment.answers) }
}

/** A fact only raises: neither below the present level nor below what the screen suggests. */
function raised(state: CaseState, { answers }: Moment): CaseState {
  return { ...state, risk: gravest(state.risk, state.suggested, riskOf(textOf(answers, 'level'))) }
}

/** A supervisor's level stands, and with it the suggestion is answered. */
function lowered(state: CaseState, { answers }: Moment): CaseState {
  const safety = state.safety && { ...state.safety, below: null }
  const risk = riskOf(textOf(answers, 'level')) ?? state.risk
  return { ...state, risk, suggested: null, suggestedFor: null, safety }
}

function requested(state: CaseState, { entry, answers }: Moment): CaseState {
  const { id, author } = entry.header
  return { ...state, closure: { entry: id, by: author.actor, reason: textOf(answers, 'reason') } }
}

const FORGETS = [
  forgetResponse,
  forgetStages,
  forgetPlan,
  forgetSafety,
  forgetAssessment,
  forgetConsent,
  forgetPlacement,
]

function forget(state: CaseState, entry: string): CaseState {
  const tracks = state.tracks.filter((track) => track.openedBy !== entry)
  const kept = FORGETS.reduce((left, forgetIn) => forgetIn(left, entry), state)
  return {
    ...kept,
    tracks,
    openTracks: tracks.filter((track) => track.status === 'open').length,
    visits: state.visits.filter((visit) => visit.entry !== entry),
    closure: state.closure?.entry === entry ? null : state.closure,
  }
}
