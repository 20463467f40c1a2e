import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { environmentFor } from '../env.ts'
import { ROOT } from '../tool.ts'

/** What the test kit knows of browsers. It stands above every floor and so is reached by its path. */
interface Kit {
  findChromium: (folder: string) => Promise<{ path: string; environment: Record<string, string> }>
}

/** Web security stays on; no sandbox, since a measure may run as root. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts the browser that the tests use, keeping its files in `folder`. */
export async function startBrowser(folder: string): Promise<Browser> {
  const kit: Kit = await import(pathToFileURL(join(ROOT, 'tests', 'kit', 'chromium.ts')).href)
  const { path, environment } = await kit.findChromium(folder)
  const inherited = Object.entries(environmentFor(environment))
  const env = Object.fromEntries(
    inherited.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return chromium.launch({ executablePath: path, args: ARGUMENTS, env })
}
