import { Refusal } from '../problem/refusal.ts'

/** Lets a bounded number of costly pieces of work run at once, a bounded number wait, and refuses the rest. */
export function boundedQueue(
  running: number,
  waiting: number,
): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = []
  let busy = 0
  async function turn(): Promise<void> {
    if (busy < running) {
      busy += 1
      return
    }
    if (line.length >= waiting) throw new Refusal('too-busy', { retryAfter: 5 })
    // The place of whoever leaves is handed over: `busy` stays as it is.
    await new Promise<void>((resolve) => line.push(resolve))
  }
  function leave(): void {
    const next = line.shift()
    if (next === undefined) busy -= 1
    else next()
  }
  return async (work) => {
    await turn()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
