import { locales, t } from './t.ts'

const ZONE = 'Africa/Kampala'
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** "3 May 2026" from an ISO instant or a date `YYYY-MM-DD`; other text stands as it is. */
export function dayText(iso: string): string {
  return format(iso, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** "3 May 2026, 14:05"; the day alone where no time was given: midnight is never made up. */
export function momentText(iso: string): string {
  if (iso.length === 10) return dayText(iso)
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return format(iso, { ...day, hour: '2-digit', minute: '2-digit', hour12: false })
}

/** "14:05". */
export function timeText(iso: string): string {
  return format(iso, { hour: '2-digit', minute: '2-digit', hour12: false })
}

/** "today", "tomorrow", "in 3 days", "2 days late": a promise seen from `now` (ISO instants), in Uganda's days. */
export function dueText(due: string, now: string): string {
  const days = dayNumber(due) - dayNumber(now)
  if (days === 0) return t('day.today')
  if (days === 1) return t('day.tomorrow')
  return days > 0 ? t('day.in', { days }) : t('day.late', { days: -days })
}

/** "5 hours left", "40 minutes left", "3 hours late": a limit of less than two days. Longer ones in days. */
export function limitText(due: string, now: string): string {
  const ms = Date.parse(due) - Date.parse(now)
  if (Math.abs(ms) >= 2 * DAY_MS) return dueText(due, now)
  if (ms <= -HOUR_MS) return t('hour.late', { hours: Math.floor(-ms / HOUR_MS) })
  if (ms < 0) return t('hour.just-late')
  if (ms < HOUR_MS) return t('minute.left', { minutes: Math.floor(ms / MINUTE_MS) })
  return t('hour.left', { hours: Math.floor(ms / HOUR_MS) })
}

/** "today", "yesterday", "9 days ago". */
export function sinceText(then: string, now: string): string {
  const days = dayNumber(now) - dayNumber(then)
  if (days <= 0) return t('day.today')
  return days === 1 ? t('day.yesterday') : t('day.ago', { days })
}

/** Days since the epoch on Uganda's calendar (three hours ahead of UTC, no summer time). */
function dayNumber(iso: string): number {
  return Math.floor((Date.parse(iso) + 3 * HOUR_MS) / DAY_MS)
}

function format(iso: string, how: Intl.DateTimeFormatOptions): string {
  const at = /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(at)) return iso
  const zone = iso.length === 10 ? 'UTC' : ZONE
  return new Intl.DateTimeFormat(locales(), { ...how, timeZone: zone }).format(at)
}
