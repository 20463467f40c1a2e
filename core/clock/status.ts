import { instantOf } from '../time/instant.ts'
import type { Clock } from './clock.ts'

/** How a clock stands at an instant. A legal limit overstepped stays `overdue`, then `late-met`; a target is said to be missed, never breached. */
export type ClockStatus = 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'late-met'

/** The last quarter of the time is "due soon". [P] */
const SOON = 0.75

/** How the clock stands at `asOf` (ISO 8601 UTC). */
export function clockStatus(clock: Clock, asOf: string): ClockStatus {
  const due = instantOf(clock.dueAt)
  if (clock.stoppedAt !== null) return instantOf(clock.stoppedAt) <= due ? 'met' : 'late-met'
  if (clock.pausedSince !== null) return 'paused'
  const now = instantOf(asOf)
  if (now > due) return 'overdue'
  const started = instantOf(clock.startedAt)
  return now >= started + (due - started) * SOON ? 'due-soon' : 'running'
}

/** Milliseconds left at `asOf`; negative once it is late. A stopped or paused clock gives what was left then. */
export function dueIn(clock: Clock, asOf: string): number {
  return instantOf(clock.dueAt) - instantOf(clock.stoppedAt ?? clock.pausedSince ?? asOf)
}

/** The clocks most urgent first: running ones by due time, then the rest. */
export function byUrgency(clocks: readonly Clock[]): readonly Clock[] {
  return clocks.toSorted((left, right) => {
    const rest = Number(left.stoppedAt !== null) - Number(right.stoppedAt !== null)
    return rest === 0 ? instantOf(left.dueAt) - instantOf(right.dueAt) : rest
  })
}
