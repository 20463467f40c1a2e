import type { HeldPost } from '@cwmis/core/access/access.ts'
import type { Clock } from '@cwmis/core/clock/clock.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { Subject, SubjectType } from '@cwmis/core/entry/subject.ts'
import type { OpenStates } from '@cwmis/core/subject/fold.ts'
import { inOrder } from './order.ts'
import { caseRows, type Desk, handoffRows, reportRows } from './rules.ts'

/** One subject with its open state. */
export interface Stood<T extends SubjectType> {
  readonly subject: Subject
  readonly state: OpenStates[T]
  /** Own entries of it are only on this device. */
  readonly pending: boolean
}

/** What the rows are made of. */
export interface Work {
  readonly me: { readonly actor: string; readonly posts: readonly HeldPost[] }
  readonly content: Content
  readonly reports: readonly Stood<'report'>[]
  readonly cases: readonly Stood<'case'>[]
  readonly handoffs: readonly Stood<'handoff'>[]
  readonly children: readonly Stood<'child'>[]
}

/**
 * Why something stands on the list. `safety`: somebody may be in danger · `clock`: a limit runs · `handoff-new`: sent to
 * my desk, not accepted · `handoff-answer`: accepted, the service not yet answered · `handoff-waiting`: I sent it and
 * nobody has accepted · `triage`: a report nobody has looked at · `register`: screened, not registered · `approve-plan`,
 * `close`: waits for my decision · `visit`: a promised visit.
 */
export type WorkSort =
  | 'safety'
  | 'clock'
  | 'handoff-new'
  | 'handoff-answer'
  | 'handoff-waiting'
  | 'triage'
  | 'register'
  | 'approve-plan'
  | 'close'
  | 'visit'

/** One thing to do. A subject stands once, under its most pressing reason. */
export interface WorkRow {
  readonly key: string
  readonly subject: Subject
  readonly sort: WorkSort
  /** Preferred name of the child, if one is known here. */
  readonly name: string | null
  /** Place id, or the words used for the place. */
  readonly place: string | null
  readonly clock: Clock | null
  readonly dueAt: string | null
  readonly overdue: boolean
  /** The limit is the law's. */
  readonly legal: boolean
  readonly risk: string | null
  readonly pending: boolean
}

/** The rows at the instant `now` (ISO 8601 UTC): safety, then the law's limits, then promises; earliest due first. */
export function workRows(work: Work, now: string): readonly WorkRow[] {
  const desk: Desk = {
    actor: work.me.actor,
    desks: new Set(work.me.posts.map((post) => post.desk)),
    writes: writable(work),
    names: namesOf(work.children),
  }
  const rows = [
    ...work.reports.flatMap((stood) => reportRows(desk, stood)),
    ...work.cases.flatMap((stood) => caseRows(desk, stood)),
    ...work.handoffs.flatMap((stood) => handoffRows(desk, stood)),
  ]
  return inOrder(rows.map((row) => ({ ...row, overdue: row.dueAt !== null && row.dueAt < now })))
}

/** Every kind one of the posts may write. */
function writable({ me, content }: Work): ReadonlySet<string> {
  const codes = me.posts.map((post) => post.role)
  return new Set(
    content.roles.filter(({ code }) => codes.includes(code)).flatMap(({ writes }) => writes),
  )
}

/** Names of children as they are called, by the child's id. */
export function namesOf(children: Work['children']): ReadonlyMap<string, string> {
  return new Map(
    children.flatMap(({ subject, state }) => {
      const shown = state.names.find((name) => name.preferred) ?? state.names[0]
      return shown ? [[subject.id, shown.name] as const] : []
    }),
  )
}
