import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Answer, Answers, Row } from '@cwmis/core/form/answer.ts'
import { stands } from '@cwmis/core/subject/case/consent.ts'
import type { CaseState } from '@cwmis/core/subject/case/state.ts'
import type { OpenStates } from '@cwmis/core/subject/fold.ts'
import type { Suggestion } from '@cwmis/core/subject/suggest.ts'
import { daysBetween } from '@cwmis/core/time/instant.ts'
import { COURT_TASKS } from './court-tasks.ts'

/** Subject types somebody writes about with the generic form. */
export type WrittenType = SubjectType

/** What a kind's form is begun and finished with. */
export interface WriteContext<T extends SubjectType> {
  readonly state: OpenStates[T]
  readonly actor: string
  /** The desk of the post one acts from. */
  readonly desk: string | null
  readonly today: string
  /** The row it is about (a mentioned child, a plan action), if any. */
  readonly row: string | null
  /** What the kind's newest entry on this subject answered and can be begun with, of all parts that may be read. */
  readonly told: Answers
  /** What a paper for a court begins with. */
  readonly onFile: () => Answers
  readonly courtPaper: Answers
  /** What a risk tool suggests for these answers, as the office will read them. */
  readonly suggest: (answers: Answers) => Suggestion
}

/** What the generic form needs to know of a kind beyond its definition. */
export interface WriteKind<T extends SubjectType> {
  readonly asksWhen?: true
  /** The question whose day is the day it happened. */
  readonly happensOn?: string
  /** Asked answers it begins with; the person may change them. */
  readonly prefill?: (context: WriteContext<T>) => Answers
  /** Answers the machine adds when it is signed, to those that were given. */
  readonly auto?: (context: WriteContext<T>, answers: Answers) => Answers
  /** Shows what its answers suggest above the question with this id. */
  readonly suggestsAt?: string
  /** Offers what was told before, question by question: "still true?" */
  readonly stillTrue?: true
}

type Shelf<T extends SubjectType> = Readonly<Record<string, WriteKind<T>>>

/** Says of one entry, named by the row, that it stands in the wrong file; the entry itself stays. */
const MISFILED = {
  'entry-misfiled': { auto: ({ row }: { readonly row: string | null }) => one('entry', row) },
}

const REPORTS: Shelf<'report'> = {
  ...MISFILED,
  'risk-screened': {},
  'report-triaged': {
    prefill: ({ state, desk }) => ({
      ...one('level', state.suggested ?? state.level),
      ...one('routedTo', state.owner.desk ?? desk),
    }),
  },
  'report-level-lowered': {},
  'report-screened-out': { auto: ({ row }) => one('row', row) },
}

const CHILDREN: Shelf<'child'> = MISFILED

const CASES: Shelf<'case'> = {
  ...MISFILED,
  'risk-screened': {},
  'risk-raised': {},
  'risk-lowered': {},
  'safety-assessed': { asksWhen: true, suggestsAt: 'levelAgreed', auto: scored },
  'plan-drafted': {
    prefill: ({ told }) => told,
    auto: ({ state }) => ({
      planVersion: { v: (state.draftPlan?.version ?? state.plan?.version ?? 0) + 1 },
      ...one('supersedes', state.plan?.entry ?? null),
    }),
  },
  'assessment-begun': {},
  'domain-assessed': { prefill: ({ row }) => one('domain', row), stillTrue: true },
  'assessment-completed': {},
  'assessment-approved': {
    auto: ({ state }) => one('assessment', state.assessment?.completed?.entry ?? null),
  },
  'consent-recorded': {},
  'consent-withdrawn': { prefill: consentsToTakeBack },
  'child-told': { auto: ({ state }) => one('plan', state.plan?.entry ?? null) },
  'review-held': { asksWhen: true },
  'supervisor-looked': {},
  ...COURT_TASKS,
  'plan-approved': { auto: planInQuestion },
  'plan-returned': { auto: planInQuestion },
  'visit-recorded': {
    asksWhen: true,
    prefill: ({ state }) => actionRows(state),
    auto: ({ state }) => ({ visitNo: { v: (state.counts['visit-recorded'] ?? 0) + 1 } }),
  },
  'action-updated': { auto: ({ row }) => one('row', row) },
  placed: { asksWhen: true },
  'placement-ended': {
    happensOn: 'leftOn',
    auto: ({ state }) => one('home', state.placement?.home ?? null),
  },
  'track-ended': { prefill: ({ row }) => one('track', row) },
  'closure-requested': {
    auto: ({ state, actor, today }) => ({
      closedBy: { v: actor },
      caseLengthDays: { v: daysBetween(state.owner.since, today) },
    }),
  },
  'case-closed': {
    auto: ({ state, actor }) => ({
      ...one('request', state.closure?.entry ?? null),
      approvedBy: { v: actor },
    }),
  },
  'case-reopened': {},
  'case-assigned': {},
  'clock-paused': { prefill: ({ row }) => one('clock', row) },
  'clock-resumed': { prefill: ({ row }) => one('clock', row) },
  'officer-excluded': {},
}

const HANDOFFS: Shelf<'handoff'> = {
  ...MISFILED,
  'handoff-accepted': {},
  'handoff-declined': {},
  'handoff-recalled': {},
  'handoff-closed': {},
  'handoff-message': { auto: ({ desk }) => one('fromDesk', desk) },
  'service-answered': {},
}

const HOMES: Shelf<'home'> = {
  ...MISFILED,
  'home-licensed': {},
  'home-closed': {},
  'home-reopened': {},
}

/** The kinds written by the generic form, by the type of their subject. */
const WRITE_KINDS: { readonly [T in WrittenType]: Shelf<T> } = {
  report: REPORTS,
  child: CHILDREN,
  case: CASES,
  handoff: HANDOFFS,
  household: MISFILED,
  home: HOMES,
}

/** What any tool of the practice is filled in with that adds nothing of itself: the day it happened, and its questions. */
const TOOL = { asksWhen: true } as const

/** How a kind is written about a subject with the generic form: as the shelf says, else as any tool; null: not here. */
export function writeKind<T extends WrittenType>(
  content: Content,
  type: T,
  kind: string,
): WriteKind<T> | null {
  const shelf: Shelf<T> = WRITE_KINDS[type]
  const isOffered = indexContent(content)
    .process()
    .tools.some((tool) => tool.kind === kind && tool.subject === type)
  return shelf[kind] ?? (isOffered ? TOOL : null)
}

/** The score as the author saw it, signed with the answers it came from. */
function scored({ suggest }: WriteContext<'case'>, answers: Answers): Answers {
  const { level, reasons } = suggest(answers)
  return level === null ? {} : { score: { v: level }, scoreReasons: { v: reasons } }
}

/** What is agreed to now, to be taken back or left. */
function consentsToTakeBack({ state, today }: WriteContext<'case'>): Answers {
  const purposes = state.consents.flatMap((one) => (stands(one, today) ? [one.purpose] : []))
  return purposes.length === 1 ? { withdrawnPurposes: { v: purposes } } : {}
}

function planInQuestion({ state }: WriteContext<'case'>): Answers {
  return one('plan', state.draftPlan?.entry ?? null)
}

/** The open actions of the plan, to be updated at the visit. */
function actionRows(state: CaseState): Answers {
  const open = (state.plan?.actions ?? []).filter((action) => action.status !== 'done')
  const rows: readonly Row[] = open.map((action) => ({
    id: action.row,
    cells: { action: { v: action.what.slice(0, 60) }, status: { v: action.status } },
  }))
  return rows.length === 0 ? {} : { planActions: { v: rows } }
}

function one(field: string, value: string | null): { readonly [field: string]: Answer } {
  return value === null ? {} : { [field]: { v: value } }
}
