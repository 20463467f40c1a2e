import type { Clock } from './clock.ts'

/**
 * Of a subject's clocks the one its owner must meet first: running, not paused, and not a
 * supervisor's own (those are told to the supervisor and press nobody else). Null where none runs.
 */
export function firstDue(clocks: readonly Clock[]): Clock | null {
  const running = clocks.filter(
    (clock) => clock.stoppedAt === null && clock.pausedSince === null && clock.by === undefined,
  )
  return running.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null
}
