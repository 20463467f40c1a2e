import type { OpenAccount } from '../machine.ts'
import type { Sending } from '../store/shapes.ts'
import { restsOn } from './order.ts'

/** So long its author may take back what was just signed. */
export const HOLD_MS = 10_000

/** By bundle, until when (milliseconds) it is held back. In memory: a page that is gone holds nothing back. */
const holds = new WeakMap<OpenAccount, Map<string, number>>()

/** Holds a bundle back on this page until then, for its author to take it back. */
export function hold(open: OpenAccount, bundle: string, until: number): void {
  const held = holds.get(open) ?? new Map<string, number>()
  held.set(bundle, until)
  holds.set(open, held)
}

/** Lets bundles go, or all of them: their author went on, or asked to send. */
export function release(open: OpenAccount, bundles?: readonly string[]): void {
  if (bundles === undefined) holds.delete(open)
  else for (const bundle of bundles) holds.get(open)?.delete(bundle)
}

/** Is it still held back? */
export function isHeld(open: OpenAccount, bundle: string, now: number): boolean {
  return (holds.get(open)?.get(bundle) ?? 0) > now
}

/** What may go, in order: nothing that is held and nothing that rests on it. An urgent bundle lets everything go. */
export function withoutHeld(
  open: OpenAccount,
  order: readonly Sending[],
  now: number,
): readonly Sending[] {
  if (order.some((sending) => sending.urgent)) return order
  const back: Sending[] = []
  return order.filter((sending) => {
    const stays = isHeld(open, sending.id, now) || back.some((earlier) => restsOn(sending, earlier))
    if (stays) back.push(sending)
    return !stays
  })
}
