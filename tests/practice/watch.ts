import type { BrowserContext, Page } from 'playwright-core'

/** The app's own files, which any start of the page may fetch: everything else is asked of a door. */
const OWN_FILES =
  /^\/(?:assets\/.*|places\/.*\.json|icon.*|sw\.js|app\.webmanifest|favicon\.ico|index\.html)?$/

/** Everything any page of a browser asks of a door from now on, as it grows. Navigations load the app itself. */
export function askedOfDoors(context: BrowserContext): readonly string[] {
  const asked: string[] = []
  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (request.isNavigationRequest()) return
    if (request.method() !== 'GET' || !OWN_FILES.test(pathname)) asked.push(pathname)
  })
  return asked
}

/** The bundles in a page's practice store, sent or not, as they would stand in a request. */
export async function practisedBundles(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(`(async () => {
    const bases = await indexedDB.databases()
    const name = bases.map((one) => one.name).find((one) => one?.startsWith('cwmis-practice-'))
    if (!name) return []
    const db = await new Promise((resolve) => {
      indexedDB.open(name).onsuccess = (opened) => resolve(opened.target.result)
    })
    const all = (store) => new Promise((resolve) => {
      db.transaction(store).objectStore(store).getAll().onsuccess = (got) => resolve(got.target.result)
    })
    const rows = [...(await all('sent')), ...(await all('outbox'))]
    db.close()
    return JSON.parse(JSON.stringify(rows.map((row) => row.bundle)))
  })()`)
}
