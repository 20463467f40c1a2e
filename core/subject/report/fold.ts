import type { Answers, Row } from '../../form/answer.ts'
import type { Moment } from '../moment.ts'
import type { TypeFold } from '../open-step.ts'
import { gravest, NO_OWNER, ownerAfter, riskOf } from '../owner.ts'
import { bornOf, codesOf, isElsewhere, placeOf, rowsOf, says, textOf, whenOf } from '../read.ts'
import { cut } from '../short.ts'
import { statusAfter } from '../status.ts'
import { suggestionIn } from '../suggest.ts'
import { emptySlice } from '../touch.ts'
import { outcomeAfter } from './outcome.ts'
import { type Mentioned, REPORT_STATUSES, type ReportState } from './state.ts'

const MOST_CHILDREN = 24
const MOST_CONCERNS = 20

const INITIAL: ReportState = {
  ...emptySlice('report/4'),
  status: 'none',
  asked: [],
  facets: {},
  clocks: [],
  misfiled: [],
  receivedAt: null,
  channel: null,
  place: null,
  concerns: [],
  concernElsewhere: false,
  danger: null,
  window: null,
  respondedOn: null,
  owner: NO_OWNER,
  suggested: null,
  level: null,
  children: [],
  serial: null,
}

const MACHINE = {
  known: REPORT_STATUSES,
  moves: {
    'report-made': { from: ['none'], to: 'received' },
    'risk-screened': { from: ['received'], to: 'screening' },
    'report-triaged': { from: ['received'], to: 'screening' },
  },
} as const

/** A report: what was said, about whom, how urgent, whose desk, and what became of each child mentioned. */
export const REPORT_FOLD: TypeFold<ReportState> = {
  initial: INITIAL,
  apply,
  describe,
  forget: (state) => state,
  facets: (state) => ({
    status: [state.status, state.children.map((child) => [child.row, child.outcome])],
    owner: [state.owner.desk, state.owner.actor],
    risk: state.level,
  }),
}

type Change = (state: ReportState, moment: Moment) => ReportState

const CHANGES: { readonly [kind: string]: Change } = {
  'report-made': made,
  'risk-screened': (state, moment) => ({ ...state, suggested: suggestionIn(state, moment).level }),
  'report-triaged': triaged,
  'report-level-lowered': lowered,
  'report-screened-out': outcomeAfter,
  'report-registered': outcomeAfter,
  'report-responded': responded,
  'owner-changed': (state, moment) => ({
    ...state,
    owner: ownerAfter(state.owner, moment, moment.answers),
  }),
}

function apply(state: ReportState, moment: Moment): ReportState {
  const status = statusAfter(state, moment, MACHINE)
  const change = CHANGES[moment.entry.header.kind]
  return change === undefined ? { ...state, status } : change({ ...state, status }, moment)
}

function made(state: ReportState, moment: Moment): ReportState {
  const described = describe(state, moment.answers)
  if (state.receivedAt !== null)
    return { ...described, receivedAt: earlier(state.receivedAt, moment.on) }
  const desk = textOf(moment.answers, 'routedTo')
  const { actor, post } = moment.entry.header.author
  const owner =
    desk === null
      ? { desk, actor, post, since: moment.on }
      : { ...NO_OWNER, desk, since: moment.on }
  return {
    ...described,
    receivedAt: moment.on,
    owner: state.owner.since === '' ? owner : state.owner,
  }
}

function earlier(one: string, other: string): string {
  return one < other ? one : other
}

/** Triage never lowers: neither an earlier level nor what the screen suggests. Lowering is a supervisor's decision. */
function triaged(state: ReportState, moment: Moment): ReportState {
  const desk = textOf(moment.answers, 'routedTo')
  const level = gravest(state.level, state.suggested, riskOf(textOf(moment.answers, 'level')))
  const owner =
    desk === null || desk === state.owner.desk
      ? state.owner
      : { ...NO_OWNER, desk, since: moment.on }
  return { ...state, level, owner }
}

/** A supervisor's level stands, and with it the suggestion is answered. */
function lowered(state: ReportState, moment: Moment): ReportState {
  const level = riskOf(textOf(moment.answers, 'level')) ?? state.level
  return { ...state, level, suggested: null }
}

function responded(state: ReportState, { answers }: Moment): ReportState {
  const on = whenOf(answers, 'on')
  const isEarlier = on !== null && (state.respondedOn === null || on.from < state.respondedOn.from)
  return isEarlier ? { ...state, respondedOn: on } : state
}

function describe(state: ReportState, answers: Answers): ReportState {
  const concern = answers.concernCodes
  return {
    ...state,
    channel: says(answers, 'receivedVia') ? textOf(answers, 'receivedVia') : state.channel,
    place: says(answers, 'village') ? placeOf(answers, 'village') : state.place,
    concerns: concern ? codesOf(answers, 'concernCodes').slice(0, MOST_CONCERNS) : state.concerns,
    concernElsewhere: concern ? isElsewhere(concern) : state.concernElsewhere,
    danger: says(answers, 'stillInDanger') ? textOf(answers, 'stillInDanger') : state.danger,
    window: says(answers, 'medicalWindow') ? whenOf(answers, 'medicalWindow') : state.window,
    serial: says(answers, 'serial') ? cut(textOf(answers, 'serial'), 40) : state.serial,
    children: says(answers, 'children')
      ? mentioned(state, rowsOf(answers, 'children'))
      : state.children,
  }
}

/** The children of the newest list; what became of one stays with its row. */
function mentioned(state: ReportState, rows: readonly Row[]): readonly Mentioned[] {
  return rows.slice(0, MOST_CHILDREN).map(({ id, cells }) => {
    const known = state.children.find((child) => child.row === id)
    return {
      row: id,
      name: cut(textOf(cells, 'provName'), 60),
      sex: textOf(cells, 'sex'),
      born: bornOf(cells, 'born'),
      outcome: known?.outcome ?? 'open',
      case: known?.case ?? null,
    }
  })
}
