import type { Clock } from '@cwmis/core/clock/clock.ts'
import { firstDue } from '@cwmis/core/clock/first-due.ts'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Owner } from '@cwmis/core/subject/owner.ts'
import type { Stood, WorkRow, WorkSort } from './rows.ts'

/** For whom the rows are. */
export interface Desk {
  readonly actor: string
  readonly desks: ReadonlySet<string>
  /** Kinds their posts may write: what nobody here may do is not their work. */
  readonly writes: ReadonlySet<string>
  /** Preferred names of the children on this device, by child id. */
  readonly names: ReadonlyMap<string, string>
}

type Row = Omit<WorkRow, 'overdue'>
type About = Stood<'report'> | Stood<'case'> | Stood<'handoff'>

/** A report: in danger, to be looked at, or to be registered. */
export function reportRows(desk: Desk, stood: Stood<'report'>): Row[] {
  const { state } = stood
  if (!mine(desk, state.owner)) return []
  const sort = reportSort(stood)
  if (sort === null || !isTheirs(desk, sort)) return []
  const named = state.children.find((child) => child.name !== null)
  const place = state.place?.place ?? state.place?.text ?? null
  return [row(stood, { sort, name: named?.name ?? null, place, risk: state.level })]
}

/** What one must be allowed to write for a reason to be one's own work. Danger is everybody's who sees it. */
const NEEDED: { readonly [sort in WorkSort]?: string } = {
  triage: 'report-triaged',
  register: 'report-registered',
  'handoff-new': 'handoff-accepted',
  'handoff-answer': 'service-answered',
  'approve-plan': 'plan-approved',
  close: 'case-closed',
}

function isTheirs(desk: Desk, sort: WorkSort): boolean {
  const kind = NEEDED[sort]
  return kind === undefined || desk.writes.has(kind)
}

function reportSort({ state }: Stood<'report'>): WorkSort | null {
  if (state.status !== 'received' && state.status !== 'screening') return null
  if (state.danger === 'yes' || state.level === 'EMERGENCY') return 'safety'
  return state.status === 'received' ? 'triage' : 'register'
}

/** A case: danger, a running limit, a promised visit; for a supervisor what waits for a decision. */
export function caseRows(desk: Desk, stood: Stood<'case'>): Row[] {
  const { state } = stood
  const known = {
    name: desk.names.get(state.child ?? '') ?? null,
    place: state.place,
    risk: state.risk,
  }
  if (state.status === 'closed' || state.status === 'none') return []
  const waits = decisionWaiting(desk, stood)
  if (waits) return [row(stood, { sort: waits, ...known })]
  if (!mine(desk, state.owner)) return []
  if (state.visits[0]?.safety === 'danger') return [row(stood, { sort: 'safety', ...known })]
  if (firstDue(state.clocks)) return [row(stood, { sort: 'clock', ...known })]
  if (state.nextVisitOn === null) return []
  return [{ ...row(stood, { sort: 'visit', ...known }), dueAt: endOfDay(state.nextVisitOn) }]
}

/** Never the author's own: a plan is approved by somebody else. */
function decisionWaiting(desk: Desk, { state }: Stood<'case'>): WorkSort | null {
  const { draftPlan, closure, status } = state
  const closing = closure && closure.by !== desk.actor && isTheirs(desk, 'close')
  // No plan is approved of a case that is to be closed.
  if (closing && status === 'closure-requested') return 'close'
  const drafted = draftPlan?.status === 'drafted' && draftPlan.author !== desk.actor
  if (drafted && isTheirs(desk, 'approve-plan')) return 'approve-plan'
  return closing ? 'close' : null
}

/** A hand-off: to be accepted or answered by my desk, or sent by it and not accepted yet. */
export function handoffRows(desk: Desk, stood: Stood<'handoff'>): Row[] {
  const { state } = stood
  const sort = handoffSort(desk, stood)
  if (sort === null) return []
  const name = state.content.childName
  const shown = name && 'v' in name && typeof name.v === 'string' ? name.v : null
  return [row(stood, { sort, name: shown, place: null, risk: null })]
}

function handoffSort(desk: Desk, { state }: Stood<'handoff'>): WorkSort | null {
  const received = state.to.desk !== null && desk.desks.has(state.to.desk)
  const sent = state.from.desk !== null && desk.desks.has(state.from.desk)
  const open = ['sent', 'delivered', 'opened'].includes(state.status)
  if (received && open && isTheirs(desk, 'handoff-new')) return 'handoff-new'
  if (received && state.status === 'accepted' && isTheirs(desk, 'handoff-answer')) {
    return 'handoff-answer'
  }
  return sent && open ? 'handoff-waiting' : null
}

function mine(desk: Desk, owner: Owner): boolean {
  if (owner.actor !== null) return owner.actor === desk.actor
  return owner.desk !== null && desk.desks.has(owner.desk)
}

function row(stood: About, shown: Pick<Row, 'sort' | 'name' | 'place' | 'risk'>): Row {
  const { subject, state, pending } = stood
  const legalFirst = shown.sort === 'safety' ? firstDue(state.clocks.filter(isLegal)) : null
  const clock = legalFirst ?? firstDue(state.clocks)
  const legal = clock?.sort === 'legal'
  return {
    key: subjectKey(subject),
    subject,
    clock,
    dueAt: clock?.dueAt ?? null,
    legal,
    pending,
    ...shown,
  }
}

function isLegal({ sort }: Clock): boolean {
  return sort === 'legal'
}

/** The last instant of a day in Uganda (UTC+3). */
function endOfDay(date: string): string {
  return `${date.slice(0, 10)}T20:59:59.999Z`
}
