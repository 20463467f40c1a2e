import type { Browser, Page } from 'playwright-core'
import { getAs } from './get-as.ts'

/** What a browser fetched over the wire, heads included. */
export interface Fetched {
  requests: number
  bytes: number
  addresses: readonly string[]
}

/** A browser that was never here opens the address and waits until somebody can sign in. */
export async function firstVisit(browser: Browser, address: string): Promise<Fetched> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const asked = new Map<string, { url: string; bytes: number }>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // What stands inside the page itself comes over no wire.
    if (!request.url.startsWith('data:')) asked.set(requestId, { url: request.url, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await session.send('Network.enable')
  await page.goto(address)
  await untilUsable(page)
  const all = [...asked.values()]
  await context.close()
  return {
    requests: all.length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    addresses: all.map(({ url }) => new URL(url).pathname),
  }
}

/** Somebody can type their passphrase and nothing is still on its way. */
async function untilUsable(page: Page): Promise<void> {
  await page.locator('input[type=password]').waitFor()
  await page.waitForLoadState('networkidle')
}

/** The files the service worker keeps, as their addresses. Waits until it has them all. */
export async function keptFiles(page: Page): Promise<readonly string[]> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  const found: string[] = await page.evaluate(`(async () => {
    const names = await caches.keys()
    const shelves = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return shelves.flat().map(({ url }) => url)
  })()`)
  return [...new Set(found)]
}

/** The bytes these files take over the wire, packed as a browser takes them, heads included. */
export async function wireBytes(addresses: readonly string[]): Promise<number> {
  let sum = 0
  for (const address of addresses) sum += await bytesOf(address)
  return sum
}

async function bytesOf(address: string): Promise<number> {
  const answer = await getAs(address, { 'accept-encoding': 'gzip, deflate, br' })
  if (answer.status !== 200) throw new Error(`${new URL(address).pathname} is not there`)
  return answer.headBytes + answer.body.length
}
