import type { Content } from '@cwmis/core/content.ts'
import type { Ledger } from '../ledger.ts'
import { type Follower, followOnce } from './follow.ts'
import { tick } from './ticker.ts'

/** Something that goes on by itself until it is stopped. */
export interface Running {
  /** Ends after the round at hand. */
  readonly stop: () => Promise<void>
}

/** How often, and who is told when a round fails (the next one tries again). */
export interface RunOptions {
  readonly everyMs?: number
  /** While many write, it rests so many times as long as it worked. */
  readonly rest?: number
  readonly onProblem: (error: unknown) => void
}

const FOLLOW_MS = 100
const TICK_MS = 60_000

const REST = 29

/**
 * Keeps all followers up to the newest position, those of each round anew. What one of them set aside is told as a `DeadLetterError`. While
 * bundles wait for their turn, they go first: followers then lag, and show it, and catch up after.
 */
export function startFollowers(
  ledger: Ledger,
  followers: () => readonly Follower[],
  { everyMs = FOLLOW_MS, rest = REST, onProblem }: RunOptions,
): Running {
  const afterwards = (workedMs: number): number => (ledger.sharing.isCrowded ? rest * workedMs : 0)
  const motion = (): number => ledger.motion.placed
  return repeat({ everyMs, rest: afterwards, motion, onProblem }, async () => {
    for (const follower of followers()) {
      while ((await followOnce(ledger, follower, onProblem)) > 0 && !ledger.sharing.isCrowded);
    }
  })
}

/** Keeps telling of clocks that reach a threshold. `content` gives the practice in force, `now` the time, ISO 8601 UTC. */
export function startTicker(
  ledger: Ledger,
  { content, now }: { readonly content: () => Content; readonly now: () => string },
  { everyMs = TICK_MS, onProblem }: RunOptions,
): Running {
  return repeat({ everyMs, onProblem }, async () => {
    await tick(ledger, content(), now())
  })
}

interface Repeated extends Omit<RunOptions, 'rest'> {
  readonly everyMs: number
  /** How long it rests, in milliseconds, after it worked so long; asked again and again while it rests. 0 unless said. */
  readonly rest?: (workedMs: number) => number
  /**
   * A count that moves when there may be something to do. While it stands still, it only looks around each second:
   * another process may have written.
   */
  readonly motion?: () => number
}

/** After so long it looks for itself. */
const LOOK_AROUND_MS = 1_000

/** Does something again and again, with a pause after each round. */
export function repeat(
  { everyMs, rest = () => 0, motion, onProblem }: Repeated,
  work: () => Promise<void>,
): Running {
  let stopped = false
  let wake: () => void = () => {}
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const [began, stood] = [performance.now(), motion?.()]
      await work().catch(onProblem)
      const ended = performance.now()
      const isResting = (): boolean => performance.now() - ended < rest(ended - began)
      const isStill = (): boolean =>
        motion !== undefined && motion() === stood && performance.now() - began < LOOK_AROUND_MS
      // What holds it back may be over sooner than it was to rest.
      do {
        if (stopped) return
        await pause(everyMs)
      } while (!stopped && (isResting() || isStill()))
    }
  }
  const done = loop()
  return {
    stop: () => {
      stopped = true
      wake()
      return done
    },
  }
}
