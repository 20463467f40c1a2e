import { HOUR, instantOf } from '@cwmis/core/time/instant.ts'

const TIMES = 3

/**
 * Is a flow silent too long: more than three times its usual gap ([P] proposed)? Counted from the last message, or from
 * the start of its agreement where none ever came. `now`, `lastAt`, `since`: ISO 8601.
 */
export function isSilent(asked: {
  readonly lastAt: string | null
  readonly since: string
  readonly usualGapHours: number
  readonly now: string
}): boolean {
  const { lastAt, since, usualGapHours, now } = asked
  const began = lastAt === null ? Date.parse(since) : instantOf(lastAt)
  return instantOf(now) - began > TIMES * usualGapHours * HOUR
}
