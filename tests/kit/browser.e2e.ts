import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'

const WORKER = `self.addEventListener('fetch', (asked) => asked.respondWith(new Response('kept')))
self.addEventListener('activate', (active) => active.waitUntil(self.clients.claim()))`

let browser: Browser
let server: Server
let address = ''

beforeAll(async () => {
  browser = await openBrowser()
  server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js'
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html')
    response.setHeader('content-security-policy', "default-src 'self'")
    response.end(
      isWorker ? WORKER : '<!doctype html><title>kit</title><script>window.ran = 1</script>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  address = `http://127.0.0.1:${port}/`
})

afterAll(async () => {
  await browser.close()
  server.close()
})

test('web security is on: an inline script refused by the policy does not run', async () => {
  const page = await openPage(browser)
  await page.goto(address)
  expect(await page.evaluate('window.ran')).toBe(undefined)
  expect(await page.evaluate('typeof crypto.subtle')).toBe('object')
})

test('a text is drawn: it takes room on the page', async () => {
  const page = await openPage(browser)
  await page.setContent('<p style="display: inline-block">Words</p>')
  const box = await page.locator('p').boundingBox()
  expect(box?.width).toBeGreaterThan(20)
  expect(box?.height).toBeGreaterThan(10)
})

test('a service worker answers', async () => {
  const page = await openPage(browser)
  await page.goto(address)
  await page.evaluate(
    `navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)`,
  )
  await page.reload()
  expect(await page.textContent('body')).toBe('kept')
})
