import { setTimeout as pause } from 'node:timers/promises'
import { isHealthy } from './program.ts'

const LOOK_AGAIN_MS = 50
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/

/** Can a person use it: does `/health` say so, and does the page come with the script that draws it? */
export async function isUsable(address: string): Promise<boolean> {
  if (!(await isHealthy(address))) return false
  try {
    const page = await fetch(address, { headers: { accept: 'text/html' } })
    const script = SCRIPT.exec(await page.text())?.[1]
    if (page.status !== 200 || script === undefined) return false
    const answer = await fetch(new URL(script, address))
    const type = answer.headers.get('content-type') ?? ''
    return answer.status === 200 && type.includes('javascript') && (await answer.text()).length > 0
  } catch {
    return false
  }
}

/** Seconds until a person can use it; `over` says that there is no more point, with a reason. */
export async function secondsToUsable(
  address: string,
  over: () => string | undefined,
): Promise<number> {
  const began = performance.now()
  while (!(await isUsable(address))) {
    const why = over()
    if (why !== undefined) throw new Error(`the program ended before it could be used:\n${why}`)
    await pause(LOOK_AGAIN_MS)
  }
  return (performance.now() - began) / 1000
}
