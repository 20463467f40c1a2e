import { SCREENS } from '@cwmis/app/screens/index.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { ExampleAccount } from '../start/accounts.ts'

/** How long a screen may take to stand on a busy machine before it counts as not opened. */
const PATIENCE_MS = 8000
/** What the named parts of a route stand for where a device holds nothing. */
const NOTHING = '00000000-0000-4000-8000-000000000000'

/** A field worker's browser that was signed in while the server could be reached. */
export interface FieldBrowser {
  role: string
  context: BrowserContext
  page: Page
}

/** Signs in on a browser of its own and waits until the shell and the first sync are kept. */
export async function fieldBrowser(
  browser: Browser,
  address: string,
  { account, passphrase, role }: ExampleAccount,
): Promise<FieldBrowser> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('input[autocomplete=username]').fill(account)
  await page.locator('input[type=password]').fill(passphrase)
  await page.locator('button[type=submit], form button').first().click()
  await page.locator('input[type=password]').waitFor({ state: 'detached' })
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  await page.waitForLoadState('networkidle')
  return { role, context, page }
}

/** The addresses of every screen a role carries with it, one of each. */
export function fieldRoutes(
  role: string,
  ids: Readonly<Record<string, string>>,
): readonly string[] {
  const mine = SCREENS.filter(
    ({ weight, roles }) => weight === 'field' && (roles === 'signed-in' || roles.includes(role)),
  )
  return mine.filter(({ route }) => route !== '*').map(({ route }) => fill(route, ids))
}

function fill(route: string, ids: Readonly<Record<string, string>>): string {
  const place = /^\/([a-z]+)\//.exec(route)?.[1] ?? 'cases'
  return route
    .replace(':place', 'cases')
    .replace(':kind', 'risk-raised')
    .replace(':row', 'row')
    .replace(':id', ids[place] ?? NOTHING)
}

/** Opens a screen with no server to ask: does it stand, with its heading, and with no file of the app missing? */
export async function opensOffline({ page }: FieldBrowser, address: string): Promise<boolean> {
  const missing: string[] = []
  function note(request: { url: () => string }): void {
    if (new URL(request.url()).pathname.startsWith('/assets/')) missing.push(request.url())
  }
  page.on('requestfailed', note)
  try {
    await page.goto(address, { timeout: PATIENCE_MS })
    await page.locator('h1').first().waitFor({ timeout: PATIENCE_MS })
    const asksAgain = await page.locator('input[type=password]').isVisible()
    return missing.length === 0 && !asksAgain
  } catch {
    return false
  } finally {
    page.off('requestfailed', note)
  }
}

/** Empties the browser's own cache: what opens then comes off the service worker's shelf alone. */
export async function clearCache({ context, page }: FieldBrowser): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

/** The control: takes every part of the app but the page itself off the shelf. */
export async function emptyShelf({ page }: FieldBrowser): Promise<void> {
  await page.evaluate(`(async () => {
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name)
      for (const file of await shelf.keys()) if (file.url.includes('/assets/')) await shelf.delete(file)
    }
  })()`)
}
