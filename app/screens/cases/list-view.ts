import { openState } from '@cwmis/core/subject/folds.ts'
import { RISKS, type Risk } from '@cwmis/core/subject/owner.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { instantOf } from '@cwmis/core/time/instant.ts'
import { byUrgency, clockWords } from '../../parts/clock-words.ts'

const DAY_MS = 86_400_000

export const SORTS = ['due', 'risk', 'quiet'] as const
export type ListSort = (typeof SORTS)[number]

/** Which lines of a work list are shown, and in which order. Stands in the address: codes only, never a name. */
export interface ListView {
  readonly status: string | null
  readonly risk: Risk | null
  /** Only what is past a limit. */
  readonly late: boolean
  /** Only what nobody visited for so many days. */
  readonly quiet: number | null
  /** Only what waits for a decision: a plan or a closing. */
  readonly waits: boolean
  readonly sort: ListSort
}

export const EVERYTHING: ListView = {
  status: null,
  risk: null,
  late: false,
  quiet: null,
  waits: false,
  sort: 'due',
}

/** The view an address says; what it cannot say falls away. */
export function viewOf(search: string): ListView {
  const asked = new URLSearchParams(search)
  const status = asked.get('status') ?? ''
  const quiet = Number(asked.get('quiet') ?? '')
  return {
    status: /^[a-z-]{1,30}$/.test(status) ? status : null,
    risk: RISKS.find((risk) => risk === asked.get('risk')) ?? null,
    late: asked.has('late'),
    quiet: Number.isInteger(quiet) && quiet > 0 && quiet < 1000 ? quiet : null,
    waits: asked.has('waits'),
    sort: SORTS.find((sort) => sort === asked.get('sort')) ?? 'due',
  }
}

/** The address of a view, beginning with `?`; the empty text for everything. */
export function searchOf({ status, risk, late, quiet, waits, sort }: ListView): string {
  const asked = new URLSearchParams()
  if (status !== null) asked.set('status', status)
  if (risk !== null) asked.set('risk', risk)
  if (late) asked.set('late', '')
  if (quiet !== null) asked.set('quiet', String(quiet))
  if (waits) asked.set('waits', '')
  if (sort !== 'due') asked.set('sort', sort)
  const text = asked.toString()
  return text === '' ? '' : `?${text}`
}

/** The rows a view shows, in its order; `openOf` gives a row's open slice. `now` in milliseconds. */
export function viewed<R>(
  view: ListView,
  rows: readonly R[],
  { openOf, now }: { readonly openOf: (row: R) => OpenSlice; readonly now: number },
): readonly R[] {
  const shown = rows.filter((row) => fits(view, openOf(row), now))
  return shown.toSorted((one, other) => ORDERS[view.sort](openOf(one), openOf(other), now))
}

function fits(view: ListView, open: OpenSlice, now: number): boolean {
  return (
    (view.status === null || open.status === view.status) &&
    (view.risk === null || riskOf(open) === view.risk) &&
    (!view.late || open.clocks.some((clock) => isLate(clock, now))) &&
    (view.quiet === null || quietDays(open, now) >= view.quiet) &&
    (!view.waits || waitsForDecision(open))
  )
}

function isLate(clock: OpenSlice['clocks'][number], now: number): boolean {
  return clock.stoppedAt === null && clockWords(clock, now).urgency === 'late'
}

function caseOf(open: OpenSlice) {
  return openState('case', { open })
}

function riskOf(open: OpenSlice): Risk | null {
  return caseOf(open)?.risk ?? null
}

/** Whole days since the last visit, or since the case has its officer; 0 for what is no open case. */
function quietDays(open: OpenSlice, now: number): number {
  const state = caseOf(open)
  if (state === null || state.status === 'closed') return 0
  const last = instantOf(state.visits[0]?.happenedOn ?? state.owner.since)
  return Number.isNaN(last) ? 0 : Math.floor((now - last) / DAY_MS)
}

function waitsForDecision(open: OpenSlice): boolean {
  const state = caseOf(open)
  return state?.draftPlan?.status === 'drafted' || state?.status === 'closure-requested'
}

type Order = (one: OpenSlice, other: OpenSlice, now: number) => number

const ORDERS: Readonly<Record<ListSort, Order>> = {
  due: (one, other, now) => {
    const order = byUrgency(now)
    const [first, second] = [one.clocks.toSorted(order)[0], other.clocks.toSorted(order)[0]]
    if (first && second) return order(first, second)
    return Number(second !== undefined) - Number(first !== undefined)
  },
  risk: (one, other) => rank(one) - rank(other),
  quiet: (one, other, now) => quietDays(other, now) - quietDays(one, now),
}

/** The gravest first, what nobody assessed last. */
function rank(open: OpenSlice): number {
  const risk = riskOf(open)
  return risk === null ? RISKS.length : RISKS.indexOf(risk)
}
