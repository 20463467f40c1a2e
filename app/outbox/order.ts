import type { Sending } from '../store/shapes.ts'

/**
 * The order of sending: as written, but an urgent bundle and what it rests on go first. A bundle rests on an
 * earlier one when it names a subject of it (as its own, or in an answer).
 */
export function sendingOrder(waiting: readonly Sending[]): readonly Sending[] {
  const first = new Set<Sending>()
  for (const [at, sending] of waiting.entries()) {
    if (sending.urgent) need(first, waiting.slice(0, at + 1))
  }
  return [...waiting.filter((one) => first.has(one)), ...waiting.filter((one) => !first.has(one))]
}

/** The last of `upTo` and everything before it that it rests on. */
function need(needed: Set<Sending>, upTo: readonly Sending[]): void {
  const last = upTo.at(-1)
  if (!last || needed.has(last)) return
  needed.add(last)
  for (const [at, earlier] of upTo.slice(0, -1).entries()) {
    if (restsOn(last, earlier)) need(needed, upTo.slice(0, at + 1))
  }
}

/** Does a bundle name a subject of an earlier one? */
export function restsOn(later: Sending, earlier: Sending): boolean {
  const text = JSON.stringify(later.bundle)
  return subjectIds(earlier).some((id) => text.includes(id))
}

function subjectIds(sending: Sending): string[] {
  return sending.bundle.entries.map((entry) => entry.header.subject.id)
}
