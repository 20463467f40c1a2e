import type { Sending } from '../store/shapes.ts'
import { sendingOrder } from './order.ts'

/** So long a bundle that was set aside is left alone before it is tried again. */
const REST_MS = 5 * 60_000

/**
 * What goes next, in order: all that waits; only where nothing else does, one bundle that was set aside and has
 * rested, the one that has rested longest.
 */
export function nextTurn(outbox: readonly Sending[], now: number): readonly Sending[] {
  const waiting = outbox.filter((sending) => sending.state === 'waiting')
  const fresh = waiting.filter(({ setAsideAt }) => setAsideAt == null)
  if (fresh.length > 0) return sendingOrder(fresh)
  return waiting
    .filter((sending) => now - setAside(sending) >= REST_MS)
    .toSorted((one, other) => setAside(one) - setAside(other))
    .slice(0, 1)
}

function setAside({ setAsideAt }: Sending): number {
  return Date.parse(setAsideAt ?? '')
}
