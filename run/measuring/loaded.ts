import { setTimeout as pause } from 'node:timers/promises'
import type { ProgressAnswer } from '@cwmis/core/wire/house.ts'

const LOOK_AGAIN_MS = 100

/** Waits until the example is loaded. */
export async function untilLoaded(address: string, say: (text: string) => void): Promise<void> {
  for (let last = ''; ; await pause(LOOK_AGAIN_MS)) {
    const answer = await fetch(`${address}/progress`)
    const { done, total }: ProgressAnswer = JSON.parse(await answer.text())
    if (done >= total) return
    const line = `The example is loading: ${Math.floor((10 * done) / total) * 10} %`
    if (line !== last) say(line)
    last = line
  }
}
