import { setTimeout as pause } from 'node:timers/promises'
import { getAs } from './get-as.ts'
import { isHealthy } from './program.ts'

const LOOK_AGAIN_MS = 50
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/

/** Can a person use it: does `/health` say so, and does the page come with the script that draws it? */
export async function isUsable(address: string): Promise<boolean> {
  if (!(await isHealthy(address))) return false
  try {
    const page = await getAs(address)
    const script = SCRIPT.exec(page.body.toString())?.[1]
    if (page.status !== 200 || script === undefined) return false
    const { status, type, body } = await getAs(new URL(script, address))
    return status === 200 && type.includes('javascript') && body.length > 0
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
