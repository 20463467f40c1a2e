import { instantOf, isoOf, MINUTE } from '../time/instant.ts'

/** Minutes before the first, second, … try to deliver: the intervals of the Standard Webhooks specification 1.0.0. */
const PAUSES = [0, 1 / 12, 5, 30, 120, 300, 600, 840, 1200, 1440]

/** An answer that is worth another try: too many, too early, timed out, in conflict for now, or their own fault. */
const AGAIN = [408, 409, 425, 429]

/** What to do after a try: it is done, tried again at an instant (ISO 8601 UTC), or set aside with a reason. */
export type AfterTry =
  | { readonly next: 'done' }
  | { readonly next: 'again'; readonly at: string }
  | { readonly next: 'aside'; readonly reason: 'refused' | 'gone' | 'gave-up' }

/**
 * After the `tries`-th try (from 1). `status` is the partner's HTTP status, null where none came; `jitter` from 0 to 1
 * lengthens the pause by up to a tenth, so that not all come back at once.
 */
export function afterTry(asked: {
  readonly status: number | null
  readonly tries: number
  readonly at: string
  readonly jitter: number
}): AfterTry {
  const { status, tries, at, jitter } = asked
  if (status !== null && status >= 200 && status < 300) return { next: 'done' }
  if (status === 410) return { next: 'aside', reason: 'gone' }
  if (status !== null && status >= 300 && status < 500 && !AGAIN.includes(status)) {
    return { next: 'aside', reason: 'refused' }
  }
  const pause = PAUSES[tries]
  if (pause === undefined) return { next: 'aside', reason: 'gave-up' }
  const length = pause * MINUTE * (1 + jitter / 10)
  return { next: 'again', at: isoOf(instantOf(at) + Math.round(length)) }
}

const FAILURES_TO_OPEN = 5
const OPEN_MINUTES = 5

/** May a partner be tried at all now? After five failures running, only every five minutes, once. */
export function mayTry(
  { failures, failedAt }: { readonly failures: number; readonly failedAt: string | null },
  now: string,
): boolean {
  if (failures < FAILURES_TO_OPEN || failedAt === null) return true
  return instantOf(now) - instantOf(failedAt) >= OPEN_MINUTES * MINUTE
}
