import type { When } from '@cwmis/core/entry/header.ts'

const MINUTE_MS = 60_000

/** The minute in which an instant (ISO 8601 UTC) lies. */
export function minuteOf(instant: string): When {
  const from = Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS
  const iso = (ms: number): string => new Date(ms).toISOString()
  return { from: iso(from), to: iso(from + MINUTE_MS), precision: 'minute' }
}
