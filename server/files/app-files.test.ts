import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeHouse, fakeServer } from '../fixtures/fake-house.ts'

const SHELL = '<!doctype html><title>shell</title>'
const NAVIGATION = { 'sec-fetch-mode': 'navigate', accept: 'text/html' }

let folder: string
let server: FastifyInstance

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cwmis-app-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), SHELL)
  writeFileSync(join(folder, 'sw.js'), 'self')
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'plain')
  writeFileSync(join(folder, 'assets', 'main-abc123.js.gz'), gzipSync('plain'))
  server = await fakeServer(fakeHouse(), { appFolder: folder })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('a file with a hash in its name is kept for ever, compressed where the browser takes it', async () => {
  const headers = { 'accept-encoding': 'gzip' }
  const answer = await server.inject({ url: '/assets/main-abc123.js', headers })
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(answer.headers['content-type']).toContain('javascript')
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  const plain = await server.inject({ url: '/assets/main-abc123.js' })
  expect([plain.body, plain.headers['content-encoding']]).toEqual(['plain', undefined])
})

test('the service worker is asked for anew and may serve the whole origin', async () => {
  const answer = await server.inject({ url: '/sw.js' })
  expect(answer.headers['cache-control']).toBe('no-cache')
  expect(answer.headers['service-worker-allowed']).toBe('/')
})

test.each(['/', '/today', '/case/1', '/search', '/quarantine', '/worklists/x', '/sign-in'])(
  'opening %s in a browser gives the app, never data',
  async (url) => {
    const answer = await server.inject({ url, headers: NAVIGATION })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe(SHELL)
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  },
)

test('health can be opened in a browser', async () => {
  expect((await server.inject({ url: '/health', headers: NAVIGATION })).json().status).toBe('ok')
})

test.each(['/assets/missing.js', '/../package.json', '/%2e%2e/package.json', '/.env', '/assets/'])(
  'nothing else is served: %s',
  async (url) => {
    const answer = await server.inject({ url })
    expect(answer.json().code).toMatch(/^(not-found|malformed-address)$/)
  },
)
