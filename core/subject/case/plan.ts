import type { Answers, Row } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import { rowsOf, textOf } from '../read.ts'
import { cut } from '../short.ts'
import { childPart } from './child-part.ts'
import type { CaseState, Plan, PlanAction } from './state.ts'

/** More actions than these stay in the entry of the plan. */
const MOST_ACTIONS = 16

/** A new draft. The plan in force stays in force until the draft is approved. */
export function draftPlan(state: CaseState, { entry, answers }: Moment): CaseState {
  const draft: Plan = {
    version: Math.max(state.plan?.version ?? 0, state.draftPlan?.version ?? 0) + 1,
    entry: entry.header.id,
    author: entry.header.author.actor,
    status: 'drafted',
    decidedBy: null,
    reviewOn: textOf(answers, 'reviewDate'),
    child: childPart(answers),
    actions: rowsOf(answers, 'actions').slice(0, MOST_ACTIONS).map(actionOf),
  }
  return { ...state, draftPlan: draft }
}

function actionOf({ id, cells }: Row): PlanAction {
  return {
    row: id,
    what: cut(textOf(cells, 'what'), 60) ?? '',
    who: cut(textOf(cells, 'who'), 30),
    due: textOf(cells, 'due'),
    track: textOf(cells, 'track'),
    service: textOf(cells, 'serviceCode'),
    status: textOf(cells, 'status') ?? 'planned',
  }
}

/** The draft comes into force, if it is the one the decision names. */
export function approvePlan(state: CaseState, moment: Moment): CaseState {
  const draft = decided(state, moment, 'approved')
  return draft === null ? state : { ...state, plan: draft, draftPlan: null }
}

/** The draft goes back to its author; what is in force stays so. */
export function returnPlan(state: CaseState, moment: Moment): CaseState {
  const draft = decided(state, moment, 'returned')
  return draft === null ? state : { ...state, draftPlan: draft }
}

/** A review names the day of the next one; the plan in force is looked at again then. */
export function reviewed(state: CaseState, { answers }: Moment): CaseState {
  const reviewOn = textOf(answers, 'nextReviewOn')
  if (state.plan === null || reviewOn === null) return state
  return { ...state, plan: { ...state.plan, reviewOn } }
}

function decided(
  { draftPlan: draft }: CaseState,
  { entry, answers }: Moment,
  status: 'approved' | 'returned',
): Plan | null {
  if (draft === null || (textOf(answers, 'plan') ?? draft.entry) !== draft.entry) return null
  return { ...draft, status, decidedBy: entry.header.author.actor }
}

/** The status of one action, in the plan in force and in a draft that took it over. */
export function updateAction(state: CaseState, { answers }: Moment): CaseState {
  return withStatus(state, textOf(answers, 'row'), textOf(answers, 'status'))
}

/** The statuses a visit reports, row by row. */
export function updateActions(state: CaseState, { answers }: Moment): CaseState {
  return rowsOf(answers, 'planActions').reduce(
    (after, { id, cells }) => withStatus(after, rowMeant(id, cells), textOf(cells, 'status')),
    state,
  )
}

function rowMeant(id: string, cells: Answers): string {
  return textOf(cells, 'action') ?? id
}

function withStatus(state: CaseState, row: string | null, status: string | null): CaseState {
  if (row === null || status === null) return state
  return {
    ...state,
    plan: planWith(state.plan, row, status),
    draftPlan: planWith(state.draftPlan, row, status),
  }
}

function planWith(plan: Plan | null, row: string, status: string): Plan | null {
  if (plan === null || !plan.actions.some((action) => action.row === row)) return plan
  const actions = plan.actions.map((action) =>
    action.row === row ? { ...action, status } : action,
  )
  return { ...plan, actions }
}

/** No plan of a hidden entry stays, drafted or in force. */
export function forgetPlan(state: CaseState, entry: string): CaseState {
  return {
    ...state,
    plan: state.plan?.entry === entry ? null : state.plan,
    draftPlan: state.draftPlan?.entry === entry ? null : state.draftPlan,
  }
}
