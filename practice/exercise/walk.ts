import { type Seat, seatOf } from './seat.ts'

/** One step of a task: done when the learner is on such a page, or has written one of these kinds; else by their word. */
export interface WalkStep {
  /** Names its words: `screens.walk-through.step.TASK.NAME`. */
  readonly name: string
  /** What the page's address must look like. */
  readonly at?: RegExp
  readonly wrote?: readonly string[]
}

/** One task of the walk-through. */
export interface WalkTask {
  readonly name: string
  /** The kind one must be allowed to write for it; absent: anybody may do it. */
  readonly needs?: string
  readonly steps: readonly WalkStep[]
}

const REPORT: WalkTask = {
  name: 'report',
  needs: 'report-made',
  steps: [
    { name: 'open', at: /^\/reports\/new$/ },
    { name: 'fill', wrote: ['report-made'] },
  ],
}

const FIND: WalkTask = {
  name: 'find',
  steps: [
    { name: 'open', at: /^\/search$/ },
    { name: 'look', at: /^\/(?:children|cases|handoffs|reports)\/(?!new)[^/]+/ },
  ],
}

const PLAN: WalkTask = {
  name: 'plan',
  needs: 'plan-approved',
  steps: [
    { name: 'open', at: /^\/cases\/[^/]+/ },
    { name: 'read', at: /\/plan-decision$/ },
    { name: 'decide', wrote: ['plan-approved', 'plan-returned'] },
  ],
}

const HANDOFF: WalkTask = {
  name: 'handoff',
  needs: 'handoff-accepted',
  steps: [
    { name: 'open', at: /^\/handoffs$/ },
    { name: 'read', at: /^\/handoffs\/[^/]+$/ },
    { name: 'answer', wrote: ['handoff-accepted', 'handoff-declined'] },
  ],
}

const VISIT: WalkTask = {
  name: 'visit',
  needs: 'visit-recorded',
  steps: [
    { name: 'open', at: /^\/cases\/[^/]+/ },
    { name: 'begin', at: /\/visit$/ },
    { name: 'write', wrote: ['visit-recorded'] },
  ],
}

const HELP: WalkTask = { name: 'help', steps: [{ name: 'open', at: /^\/(?:help|settings)/ }] }
const OUTBOX: WalkTask = { name: 'outbox', steps: [{ name: 'open', at: /^\/outbox$/ }] }
const NEWS: WalkTask = { name: 'news', steps: [{ name: 'open', at: /^\/news$/ }] }

const FIELD = [REPORT, FIND, VISIT]
const SUPERVISOR = [REPORT, FIND, PLAN]
const DESK = [REPORT, FIND, HANDOFF]
const WALKS: Readonly<Record<Seat, readonly WalkTask[]>> = {
  cdo: FIELD,
  para: FIELD,
  pswo: SUPERVISOR,
  spswo: SUPERVISOR,
  police: DESK,
  health: DESK,
  partner: DESK,
  helpline: [REPORT, FIND, OUTBOX],
  homes: [HELP, OUTBOX, NEWS],
  elsewhere: [HELP, OUTBOX, NEWS],
}

/** How many tasks a walk-through has. */
export const WALK_TASKS = 3

/** The three tasks of a role: what its seat does most, and what everybody may where it may not write that. */
export function walkOf(role: string, writes: ReadonlySet<string>): readonly WalkTask[] {
  const own = WALKS[seatOf(role)].filter(({ needs }) => needs === undefined || writes.has(needs))
  const others = WALKS.elsewhere.filter((task) => !own.includes(task))
  return [...own, ...others].slice(0, WALK_TASKS)
}
