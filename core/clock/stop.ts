import { instantOf } from '../time/instant.ts'
import type { Clock, ClockDefinition } from './clock.ts'
import { shifted } from './limit.ts'
import { type Sign, type Span, triggeredBy } from './trigger.ts'

const NOBODY: Clock['alertAts'] = []

/** The earliest stop counts. Nobody is told of a stopped clock any more. One known so vaguely that the start lies within it stops the clock at its start. */
export function stopAt(clock: Clock, stop: Span | null): Clock {
  if (stop === null || (stop.from < clock.startedAt && stop.to <= clock.startedAt)) return clock
  const at = stop.from < clock.startedAt ? clock.startedAt : stop.from
  if (clock.stoppedAt !== null && clock.stoppedAt <= at) return clock
  return { ...resumed(clock, at), stoppedAt: at, alertAts: NOBODY }
}

/** The clock after what pauses or resumes it. */
export function pausing(clock: Clock, definition: ClockDefinition, sign: Sign): Clock {
  if (clock.stoppedAt !== null) return clock
  const pause = triggeredBy(definition.pause ?? [], sign)?.from ?? null
  if (pause !== null && clock.pausedSince === null && pause >= clock.startedAt) {
    return { ...clock, pausedSince: pause }
  }
  const resume = triggeredBy(definition.resume ?? [], sign)
  return resume === null ? clock : resumed(clock, resume.from)
}

/** The pause ends; what was left of the time is left again. */
function resumed(clock: Clock, at: string): Clock {
  if (clock.pausedSince === null) return clock
  const length = Math.max(0, instantOf(at) - instantOf(clock.pausedSince))
  return shifted({ ...clock, pausedSince: null, pausedFor: clock.pausedFor + length }, length)
}
