import { instantOf, MINUTE } from '../time/instant.ts'

const HELD_MINUTES = 10

/** A message that waits for its turn: its sequence within the partition key, and when it came (ISO 8601 UTC). */
export interface Waiting {
  readonly id: string
  readonly sequence: string | null
  readonly cameAt: string
}

/**
 * Which of the messages of one partition key are taken up now, in order. Messages without a sequence go as they came;
 * behind a gap the rest is held ten minutes, then taken up all the same, and the missing numbers are asked for.
 * `taken` is the highest sequence taken up so far, null before the first: the first that comes begins the count.
 */
export function nextInOrder(
  waiting: readonly Waiting[],
  taken: string | null,
  now: string,
): { readonly ready: readonly string[]; readonly missing: readonly number[] } {
  const unnumbered = waiting.filter(({ sequence }) => sequence === null).map(({ id }) => id)
  const numbered = waiting
    .flatMap((one) => (one.sequence === null ? [] : [{ ...one, at: Number(one.sequence) }]))
    .toSorted((one, other) => one.at - other.at)
  const ready: string[] = []
  const missing: number[] = []
  let last = taken === null ? 0 : Number(taken)
  for (const one of numbered) {
    if (one.at > last + 1) {
      if (!isHeldLongEnough(one, now)) break
      for (let number = last + 1; number < one.at && missing.length < 100; number += 1)
        missing.push(number)
    }
    ready.push(one.id)
    last = Math.max(last, one.at)
  }
  return { ready: [...unnumbered, ...ready], missing }
}

function isHeldLongEnough({ cameAt }: Waiting, now: string): boolean {
  return instantOf(now) - instantOf(cameAt) >= HELD_MINUTES * MINUTE
}
