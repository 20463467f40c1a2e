import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { repeat } from './run.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Rounds made within so many milliseconds, and what moves the count. */
async function rounds(ms: number, moves: (at: number) => boolean): Promise<number> {
  const begun = performance.now()
  let [made, count] = [0, 0]
  const running = repeat({ everyMs: 100, motion: () => count, onProblem: () => {} }, async () => {
    made += 1
  })
  while (performance.now() - begun < ms) {
    await vi.advanceTimersByTimeAsync(50)
    if (moves(performance.now() - begun)) count += 1
  }
  const stopped = running.stop()
  await vi.advanceTimersByTimeAsync(1_000)
  await stopped
  return made
}

describe('what goes on by itself', () => {
  it('looks around each second while nothing moves', async () => {
    expect(await rounds(3_050, () => false)).toBe(4)
  })

  it('goes on at its pace while something does', async () => {
    expect(await rounds(3_050, () => true)).toBeGreaterThanOrEqual(28)
  })

  it('goes on within its pace once something moved', async () => {
    const made = await rounds(450, (at) => at >= 200 && at < 250)
    expect(made).toBe(2)
  })

  it('rests as long as it is told, however much moves', async () => {
    let [made, count] = [0, 0]
    const work = async (): Promise<void> => {
      made += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const motion = (): number => (count += 1)
    const rest = (workedMs: number): number => 9 * workedMs
    const running = repeat({ everyMs: 100, rest, motion, onProblem: () => {} }, work)
    await vi.advanceTimersByTimeAsync(1_990)
    const stopped = running.stop()
    await vi.advanceTimersByTimeAsync(1_000)
    await stopped
    expect(made).toBe(4)
  })
})
