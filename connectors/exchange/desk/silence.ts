import { HOUR, instantOf } from '@cwmis/core/time/instant.ts'
import type { WatchLimit } from './watch-limits.ts'

/**
 * Is it silent too long: more than so many times its usual gap? Counted from the last message, or from the start of the
 * agreement where that is later or none ever came. `now`, `lastAt`, `since`: ISO 8601.
 */
export function isSilent(
  asked: {
    readonly lastAt: string | null
    readonly since: string
    readonly usualGapHours: number
    readonly now: string
  },
  { silentGaps }: Pick<WatchLimit, 'silentGaps'>,
): boolean {
  const { lastAt, since, usualGapHours, now } = asked
  const began = Math.max(Date.parse(since), lastAt === null ? 0 : instantOf(lastAt))
  return instantOf(now) - began > silentGaps * usualGapHours * HOUR
}
