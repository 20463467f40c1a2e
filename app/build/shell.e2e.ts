import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from '../../tests/kit/browser.ts'
import { buildApp } from './build.ts'

const KB = 1024
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

let browser: Browser
let server: Server
let folder = ''
let address = ''
let sent: { path: string; bytes: number; by: string }[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cwmis-app-'))
  await buildApp({ folder })
  server = await serve(0)
  const { port } = server.address() as AddressInfo
  address = `http://127.0.0.1:${String(port)}`
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

test('what is loaded first is small, and the whole shell fits its budget', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const first = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
    (found) => found[1] ?? '',
  )
  const gzipped = first.map(
    (path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
  )
  expect(gzipped.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * KB)
  expect(shellFiles().reduce((sum, path) => sum + wireSize(path), 0)).toBeLessThan(600 * KB)
})

test('the first visit reaches a lock screen one can type in within 120 KB and 6 requests', async () => {
  const page = await openPage(browser)
  sent = []
  await page.goto(address)
  await page.locator('input[type=password]').fill('four plain words')
  const before = sent.filter((one) => one.path !== '/sw.js' && !one.by.endsWith('/sw.js'))
  expect(before.length).toBeLessThanOrEqual(6)
  expect(before.reduce((sum, one) => sum + one.bytes, 0)).toBeLessThan(120 * KB)
})

test('once kept, the shell opens while the server is stopped', async () => {
  const page = await openPage(browser)
  await page.goto(address)
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  const { port } = server.address() as AddressInfo
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  await page.goto(`${address}/today`)
  await page.locator('input[type=password]').waitFor()
  server = await serve(port)
})

/** Every file a phone keeps: all but the districts it does not work in, and what only compresses another. */
function shellFiles(): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return all.filter((path) => {
    const packed = ['.br', '.gz'].includes(extname(path))
    return statSync(join(folder, path)).isFile() && !packed && !/^places\/\d/.test(path)
  })
}

function wireSize(path: string): number {
  const packed = join(folder, `${path}.br`)
  return statSync(existsSync(packed) ? packed : join(folder, path)).size
}

/** Serves the built app as the server does: compressed, screens' addresses answered by the page, doors refused. */
function serve(port: number): Promise<Server> {
  const made = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const screen = path === '/' || request.headers['sec-fetch-mode'] === 'navigate'
    const file = screen ? 'index.html' : path.slice(1)
    const found = existsSync(join(folder, file))
    const packed = existsSync(join(folder, `${file}.br`))
    const body = found ? readFileSync(join(folder, packed ? `${file}.br` : file)) : Buffer.alloc(0)
    sent.push({ path, bytes: body.length, by: request.headers.referer ?? '' })
    if (!found) return response.writeHead(404).end()
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; require-trusted-types-for 'script'; trusted-types cwmis",
    )
    if (packed) response.setHeader('content-encoding', 'br')
    return response.end(body)
  })
  return new Promise((resolve) => made.listen(port, '127.0.0.1', () => resolve(made)))
}
