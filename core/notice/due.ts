import { dateOf, HOUR, instantOf, KAMPALA_HOURS } from '../time/instant.ts'
import type { Channel, QuietHours } from './notice.ts'

/** What waits for one person on one way of being told. Instants ISO 8601 UTC; the numbers are places in the list of notices. */
export interface NewsWaiting {
  readonly actor: string
  readonly channel: Channel
  readonly quiet: QuietHours
  readonly lastDigest: string | null
  /** Not seen and in no digest yet. */
  readonly news: number
  readonly newsTo: number
  /** Of those that cannot wait: in no message yet. */
  readonly urgent: number
  readonly urgentTo: number
}

/** A message that is due: its name (the same name is the same message), why it may go now, and what it counts. */
export interface DueMessage {
  readonly name: string
  readonly sort: 'digest' | 'at-once'
  readonly news: number
  readonly upTo: number
}

/** Is this an hour in which only what cannot wait is sent? Equal hours: there are none. */
export function isQuiet({ from, to }: QuietHours, now: string): boolean {
  const hour = Math.floor(instantOf(now) / HOUR + KAMPALA_HOURS) % 24
  return from <= to ? from <= hour && hour < to : hour >= from || hour < to
}

/**
 * What one person is to be sent at `now`, or null: what cannot wait at once; all else at most once a day, outside
 * quiet hours. Its name holds the day (or what it reaches up to), so that asked twice it is the same message.
 */
export function dueMessage(waiting: NewsWaiting, now: string): DueMessage | null {
  const { actor, channel, quiet, lastDigest, news, newsTo, urgent, urgentTo } = waiting
  const whom = `${actor}:${channel}`
  if (urgent > 0) {
    const name = `at-once:${whom}:${String(urgentTo)}`
    return { name, sort: 'at-once', news: urgent, upTo: urgentTo }
  }
  const today = dateOf(now)
  const had = lastDigest !== null && dateOf(lastDigest) >= today
  if (news === 0 || had || isQuiet(quiet, now)) return null
  return { name: `digest:${whom}:${today}`, sort: 'digest', news, upTo: newsTo }
}
