import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { CONTENT } from '@cwmis/practice/content.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from '../../tests/kit/browser.ts'
import { buildApp } from '../build/build.ts'
import { directoryOf } from '../testing/device.ts'
import { createOffice } from '../testing/office.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}
const JSON_TYPE = 'application/json'
const WORDS = 'four plain words here'
const office = createOffice(CONTENT, () => new Date().toISOString())
let browser: Browser
let server: Server
let folder = ''
let port = 0

beforeAll(async () => {
  office.answers.set('/sign-in', { device: 'device-1', challenge: 'c1' })
  office.answers.set('/refresh', { device: 'device-1', challenge: 'c2' })
  const me = { account: '', actor: 'a', role: 'CDO', desk: 'desk-1' }
  office.answers.set('/directory', directoryOf(me))
  folder = mkdtempSync(join(tmpdir(), 'cwmis-app-'))
  await buildApp({ folder })
  await listen()
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await stop()
  rmSync(folder, { recursive: true })
})

test('signed in once, the app opens without a server, locks by itself and opens again', async () => {
  const page = await openPage(browser)
  await page.clock.install()
  await page.goto(`http://127.0.0.1:${String(port)}/`)
  await page.getByLabel('Account').fill('cdo.one')
  await page.getByLabel('Passphrase').fill(WORDS)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const today = page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Sign in' })
  await today.waitFor()
  await page.clock.fastForward(2_000)
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')

  await stop()
  await page.reload()
  await today.waitFor()

  await page.clock.fastForward(121_000)
  const unlock = page.getByRole('button', { name: 'Unlock' })
  await unlock.waitFor()
  await page.getByLabel('Passphrase').fill('not these words')
  await unlock.click()
  await page.getByText('do not fit together').waitFor()
  await page.getByLabel('Passphrase').fill(WORDS)
  await unlock.click()
  await today.waitFor()
  expect(await page.title()).not.toContain('cdo.one')
  await listen()
})

async function listen(): Promise<void> {
  server = createServer((request, response) => {
    void answer(request).then(({ type, body, status = 200 }) => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
}

async function stop(): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}

async function answer(
  request: IncomingMessage,
): Promise<{ type: string; body: string | Buffer; status?: number }> {
  const path = new URL(request.url ?? '/', 'http://x').pathname
  const file =
    request.headers['sec-fetch-mode'] === 'navigate' ? 'index.html' : path.slice(1) || 'index.html'
  const full = join(folder, file)
  if (existsSync(full)) {
    return { type: TYPES[extname(file)] ?? JSON_TYPE, body: readFileSync(full) }
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString()
  const asked: unknown = text === '' ? undefined : JSON.parse(text)
  const answered = await (request.method === 'GET'
    ? office.door.get(path)
    : office.door.post(path, asked))
  if (answered.ok) return { type: JSON_TYPE, body: JSON.stringify(answered.body) }
  return { type: 'application/problem+json', body: JSON.stringify(answered), status: 404 }
}
