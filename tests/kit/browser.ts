import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

const OUT = join(import.meta.dirname, '..', 'out')

/**
 * Our own arguments: the packaged browser's defaults switch web security and site isolation off,
 * which would void every test of CSP, CORS and cookies. No sandbox, since tests may run as root.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts a headless browser. Close it in afterAll. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(launching())
}

/** Starts one that keeps cookies, stores and service workers in `folder`, as a person's own does. */
export function openProfile(
  folder: string,
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launching(), ...options })
}

function launching() {
  const { path, environment } = inject('chromium')
  return { executablePath: path, args: ARGUMENTS, env: { ...process.env, ...environment } }
}

/**
 * Opens a page in a context of its own (own cookies and store), closed when the test ends.
 * A failing test leaves its picture in tests/out/. To be called inside a test.
 */
export async function openPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail' && !page.isClosed()) await keepPicture(page, task.name)
    await context.close()
  })
  return page
}

/** Keeps a picture of the page in tests/out/ and returns its path. */
export async function keepPicture(page: Page, name: string): Promise<string> {
  mkdirSync(OUT, { recursive: true })
  const path = join(OUT, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
