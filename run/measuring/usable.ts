import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { isHealthy } from './program.ts'

const LOOK_AGAIN_MS = 50
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/

/** Can a person use it: does `/health` say so, and does the page come with the script that draws it? */
export async function isUsable(address: string): Promise<boolean> {
  if (!(await isHealthy(address))) return false
  try {
    const page = await open(address)
    const script = SCRIPT.exec(page.text)?.[1]
    if (page.status !== 200 || script === undefined) return false
    const { status, type, text } = await open(new URL(script, address))
    return status === 200 && type.includes('javascript') && text.length > 0
  } catch {
    return false
  }
}

interface Page {
  status: number
  type: string
  text: string
}

/** Asks as a person's browser opens an address, which `fetch` cannot: it says that it is a script. */
function open(address: string | URL): Promise<Page> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { headers: { accept: 'text/html,*/*' } }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      const type = answer.headers['content-type'] ?? ''
      resolve({ status: answer.statusCode ?? 0, type, text: Buffer.concat(chunks).toString() })
    })
    asked.once('error', reject)
  })
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
