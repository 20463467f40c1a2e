import { setTimeout as pause } from 'node:timers/promises'
import type { HealthAnswer } from '@cwmis/core/wire/house.ts'

const EVERY_MS = 50
const LOOK_AGAIN_MS = 100

/** Asks `/health` for the sequencer's lag all the time until stopped; gives every lag it was told. */
export function watchLag(address: string): { stop: () => Promise<readonly number[]> } {
  const lags: number[] = []
  let over = false
  const watching = watch()
  async function watch(): Promise<void> {
    while (!over) {
      lags.push(await lagOf(address))
      await pause(EVERY_MS)
    }
  }
  return {
    stop: async () => {
      over = true
      await watching
      return lags.toSorted((one, other) => one - other)
    },
  }
}

async function lagOf(address: string): Promise<number> {
  const answer = await fetch(`${address}/health`)
  const { lagMs }: HealthAnswer = JSON.parse(await answer.text())
  return lagMs ?? Number.POSITIVE_INFINITY
}

/** Waits until every entry has its position. */
export async function untilSequenced(address: string): Promise<void> {
  while ((await lagOf(address)) > 0) await pause(LOOK_AGAIN_MS)
}
