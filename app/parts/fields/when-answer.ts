import type { When } from '@cwmis/core/entry/header.ts'
import { instantOf, isoOf, whenOfDate } from '@cwmis/core/time/instant.ts'

/** How exactly somebody says when it was. `minute`: day and time. */
export const EXACTNESS = ['minute', 'day', 'month', 'year'] as const
export type Exactness = (typeof EXACTNESS)[number]

const MINUTE = 60_000

/** Uganda is three hours ahead of UTC, all year. */
const ZONE = '+03:00'

/** A day and a time of day (`HH:MM`, Uganda) as an interval of one minute; null where one is no such thing. */
export function whenOfTime(date: string, time: string): When | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const from = instantOf(`${date}T${time}:00${ZONE}`)
  if (Number.isNaN(from)) return null
  return { from: isoOf(from), to: isoOf(from + MINUTE), precision: 'minute' }
}

/** A date with its exactness as an interval; a time only where the exactness asks for one. */
export function whenAnswer(date: string, exactness: Exactness, time: string): When | null {
  return exactness === 'minute' ? whenOfTime(date, time) : whenOfDate(date, exactness)
}

/** The exactness a When was said with, for the radios. */
export function exactnessOf(when: When | undefined): Exactness | null {
  if (!when) return null
  if (when.precision === 'hour') return 'minute'
  return EXACTNESS.find((one) => one === when.precision) ?? 'day'
}
