import type { WalkStep, WalkTask } from '@cwmis/practice/exercise/walk.ts'

/** How far somebody is in their walk-through. */
export interface WalkState {
  readonly is: 'going' | 'skipped' | 'done'
  readonly task: number
  readonly step: number
  /** When the step began, ISO 8601 UTC: what was written before does not count for it. */
  readonly since: string
  /** Names of tasks done to their end. */
  readonly done: readonly string[]
}

/** What the learner does now. */
export interface Doing {
  /** The page's path. */
  readonly path: string
  readonly wrote: readonly { readonly kind: string; readonly at: string }[]
  /** ISO 8601 UTC. */
  readonly now: string
}

/** From the first task on. */
export function beginWalk(now: string): WalkState {
  return { is: 'going', task: 0, step: 0, since: now, done: [] }
}

/** Goes on where it was left. */
export function resumeWalk(state: WalkState, now: string): WalkState {
  return state.is === 'skipped' ? { ...state, is: 'going', since: now } : beginWalk(now)
}

/** Leaves it for now. */
export function skipWalk(state: WalkState | null, now: string): WalkState {
  return { ...(state ?? beginWalk(now)), is: 'skipped' }
}

/** The step somebody is at; null where none is left. */
export function stepAt(
  tasks: readonly WalkTask[],
  state: WalkState,
): { task: WalkTask; step: WalkStep } | null {
  const task = tasks[state.task]
  const step = task?.steps[state.step]
  return task && step && state.is === 'going' ? { task, step } : null
}

/** Has the learner done the step? A step without a sign of its own is done by their word alone. */
export function isStepDone(step: WalkStep, { since }: WalkState, { path, wrote }: Doing): boolean {
  if (step.at) return step.at.test(path)
  const kinds = step.wrote ?? []
  return wrote.some(({ kind, at }) => kinds.includes(kind) && at >= since)
}

/** The step is done: the next one, the next task, or the end. */
export function nextStep(tasks: readonly WalkTask[], state: WalkState, now: string): WalkState {
  const here = stepAt(tasks, state)
  if (!here) return state
  const isLast = state.step + 1 >= here.task.steps.length
  if (!isLast) return { ...state, step: state.step + 1, since: now }
  const done = [...new Set([...state.done, here.task.name])]
  return nextTask(tasks, { ...state, done }, now)
}

/** Leaves a task out, or goes on after its end. */
export function nextTask(tasks: readonly WalkTask[], state: WalkState, now: string): WalkState {
  const task = state.task + 1
  const is = task >= tasks.length ? 'done' : 'going'
  return { ...state, is, task, step: 0, since: now }
}

const KEY = 'cwmis-walk-'

/** How far an account (hashed) is; null: it was never offered an answer. */
export function readWalk(account: string): WalkState | null {
  try {
    const kept: Partial<WalkState> | null = JSON.parse(
      localStorage.getItem(KEY + account) ?? 'null',
    )
    const { is, task, step, since, done } = kept ?? {}
    if (!is || typeof task !== 'number' || typeof step !== 'number' || !since) return null
    return { is, task, step, since, done: done ?? [] }
  } catch {
    return null
  }
}

/** Keeps how far it is, on this device. */
export function keepWalk(account: string, state: WalkState): void {
  localStorage.setItem(KEY + account, JSON.stringify(state))
}

/** Forgets it: a shared computer keeps nothing of anybody. */
export function forgetWalk(account: string): void {
  localStorage.removeItem(KEY + account)
}
