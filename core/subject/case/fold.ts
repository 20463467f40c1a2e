import type { Answers } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import type { TypeFold } from '../open-step.ts'
import { gravest, NO_OWNER, ownerAfter, riskOf } from '../owner.ts'
import { codesOf, isElsewhere, placeOf, says, textOf } from '../read.ts'
import { statusAfter } from '../status.ts'
import { emptySlice } from '../touch.ts'
import {
  approvePlan,
  draftPlan,
  forgetPlan,
  returnPlan,
  updateAction,
  updateActions,
} from './plan.ts'
import { forgetSafety, riskScreened, safetyAssessed } from './safety.ts'
import { forgetStages, stagesAfter } from './stages.ts'
import { CASE_STATUSES, type CaseState } from './state.ts'
import { tracksAfter } from './tracks.ts'
import { withVisit } from './visits.ts'

const MOST_CONCERNS = 20
const MOST_REPORTS = 12
const MOST_HANDOFFS = 24

const INITIAL: CaseState = {
  ...emptySlice('case/2'),
  status: 'none',
  asked: [],
  facets: {},
  clocks: [],
  misfiled: [],
  child: null,
  reports: [],
  stages: [],
  concerns: [],
  primaryConcern: null,
  concernElsewhere: false,
  suggested: null,
  suggestedFor: null,
  risk: null,
  owner: NO_OWNER,
  place: null,
  safety: null,
  plan: null,
  draftPlan: null,
  tracks: [],
  openTracks: 0,
  handoffs: [],
  visits: [],
  nextVisitOn: null,
  closure: null,
}

const MACHINE = {
  known: CASE_STATUSES,
  moves: {
    'case-opened': { from: ['none'], to: 'proposed' },
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
  'case-registered': (state, { answers }) => ({
    ...state,
    reports: added(state.reports, textOf(answers, 'report'), MOST_REPORTS),
  }),
  'case-assigned': owned,
  'owner-changed': owned,
  'risk-screened': riskScreened,
  'safety-assessed': safetyAssessed,
  'risk-raised': raised,
  'risk-lowered': lowered,
  'plan-drafted': draftPlan,
  'plan-approved': approvePlan,
  'plan-returned': returnPlan,
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
  'case-reopened': (state) => ({ ...state, closure: null }),
}

function apply(state: CaseState, moment: Moment): CaseState {
  const status = statusAfter(state, moment, MACHINE)
  const change = CHANGES[moment.entry.header.kind]
  const changed = change === undefined ? state : change(state, moment)
  return tracksAfter(stagesAfter({ ...changed, status }, moment), moment)
}

/** The first opening says who is responsible and how grave it is; a later one only describes. */
function opened(state: CaseState, moment: Moment): CaseState {
  const { answers } = moment
  const described = describe(state, answers)
  const reports = added(state.reports, textOf(answers, 'report'), MOST_REPORTS)
  if (state.owner.since !== '') return { ...described, reports }
  const owner = {
    desk: textOf(answers, 'desk'),
    actor: textOf(answers, 'owner') ?? moment.entry.header.author.actor,
    post: textOf(answers, 'post'),
    since: moment.on,
  }
  const risk = gravest(state.risk, riskOf(textOf(answers, 'riskLevel')))
  return { ...described, reports, owner, risk, child: textOf(answers, 'child') }
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

function describe(state: CaseState, answers: Answers): CaseState {
  const concern = answers.concernCodes
  const primary = answers.primaryConcern
  return {
    ...state,
    concerns: concern ? codesOf(answers, 'concernCodes').slice(0, MOST_CONCERNS) : state.concerns,
    primaryConcern: primary ? textOf(answers, 'primaryConcern') : state.primaryConcern,
    concernElsewhere:
      concern || primary ? isElsewhere(concern) || isElsewhere(primary) : state.concernElsewhere,
    place: says(answers, 'village') ? (placeOf(answers, 'village')?.place ?? null) : state.place,
  }
}

function forget(state: CaseState, entry: string): CaseState {
  const tracks = state.tracks.filter((track) => track.openedBy !== entry)
  const kept = forgetSafety(forgetStages(forgetPlan(state, entry), entry), entry)
  return {
    ...kept,
    tracks,
    openTracks: tracks.filter((track) => track.status === 'open').length,
    visits: state.visits.filter((visit) => visit.entry !== entry),
    closure: state.closure?.entry === entry ? null : state.closure,
  }
}

/** The list with one more, without doubles; the oldest fall off its end. */
function added(list: readonly string[], one: string | null, most: number): readonly string[] {
  return one === null || list.includes(one) ? list : [...list, one].slice(-most)
}
