import { SessionOverError } from '@cwmis/ledger/read/reader.ts'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { DOORS } from './doors/index.ts'
import { FAKE_SESSION, type FakeHouse, fakeHouse, fakeServer } from './fixtures/fake-house.ts'
import { COOKIE, sealCookie } from './session/cookie.ts'

let server: FastifyInstance

afterEach(async () => {
  await server.close()
})

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'

function cookieOf(house: FakeHouse): { cookie: string } {
  return { cookie: `${COOKIE}=${sealCookie(FAKE_SESSION, house.keys.cookie)}` }
}

async function ask(house: FakeHouse, options: InjectOptions, log = pino({ level: 'silent' })) {
  server = await fakeServer(house, { log })
  return server.inject(options)
}

test('every answer forbids foreign scripts, frames, guesses and traces', async () => {
  const { headers } = await ask(fakeHouse(), { url: '/health' })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('health is 503 while the ledger does not answer', async () => {
  const house = fakeHouse({ health: () => Promise.reject(new Error('gone')) })
  const answer = await ask(house, { url: '/health' })
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({
    status: 'unavailable',
    version: '0.0.0',
    position: null,
    lagMs: null,
  })
})

test('whoever has no session learns nothing but that, at every door, and no database is asked', async () => {
  const house = fakeHouse()
  server = await fakeServer(house)
  for (const door of DOORS.filter(({ access }) => access !== 'anybody')) {
    const url = door.url.replace(':type', 'case').replace(':id', ID).replace(':desk', 'd')
    const answer = await server.inject({ method: door.method, url })
    expect([door.url, answer.statusCode, answer.json().code]).toEqual([
      door.url,
      401,
      'sign-in-needed',
    ])
  }
  expect(house.asked).toEqual([])
})

const FOREIGN = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:8080' },
  { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
]

test.each(FOREIGN)('a page of another site is refused: %j', async (headers) => {
  const house = fakeHouse()
  const all = { ...headers, ...cookieOf(house), 'content-type': 'application/json' }
  const answer = await ask(house, {
    method: 'POST',
    url: '/append',
    payload: '{"bundles":[]}',
    headers: all,
  })
  expect(answer.json().code).toBe('foreign-origin')
  expect(house.asked).toEqual([])
})

const OWN = [
  { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' },
  { origin: 'http://localhost:8080', host: 'localhost:8080', 'sec-fetch-site': 'same-origin' },
  { origin: 'http://127.0.0.1:8080' },
  {},
]

test.each(OWN)('our own page is let in, and who is no browser: %j', async (own) => {
  const house = fakeHouse()
  const headers = { ...own, ...cookieOf(house), 'content-type': 'application/json' }
  const answer = await ask(house, {
    method: 'POST',
    url: '/append',
    payload: '{"bundles":[]}',
    headers,
  })
  expect(answer.statusCode).toBe(200)
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'GET'] as const)(
  '%s is no method of append',
  async (method) => {
    const answer = await ask(fakeHouse(), { method, url: '/append' })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('POST')
  },
)

test('an unknown address, an unknown subject and one that cannot exist are the same bytes', async () => {
  const house = fakeHouse()
  server = await fakeServer(house)
  const headers = cookieOf(house)
  const urls = ['/nothing', `/subjects/case/${ID}`, '/subjects/case/x', '/subjects/secret/1']
  const answers = await Promise.all(urls.map((url) => server.inject({ url, headers })))
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  const shown = answers.map(({ headers: { date: _date, ...rest } }) => JSON.stringify(rest))
  expect(new Set(shown).size).toBe(1)
})

test('a broken address is a named problem', async () => {
  const house = fakeHouse()
  server = await fakeServer(house)
  const headers = cookieOf(house)
  expect((await server.inject({ url: '/subjects/case/%zz', headers })).json().code).toBe(
    'malformed-address',
  )
  const twice = `/subjects/case/${ID}?before=a&before=b`
  expect((await server.inject({ url: twice, headers })).json().code).toBe('malformed-address')
})

test('a session that is over at the ledger is asked to sign in again', async () => {
  const house = fakeHouse({ outgoing: () => Promise.reject(new SessionOverError()) })
  const answer = await ask(house, { url: '/outgoing', headers: cookieOf(house) })
  expect(answer.json().code).toBe('sign-in-needed')
})

test.each([
  [
    'a lost connection',
    Object.assign(new Error('x'), { code: 'ECONNRESET' }),
    503,
    'not-available',
  ],
  ['a stopping database', Object.assign(new Error('x'), { code: '57P01' }), 503, 'not-available'],
  ['a full disk', Object.assign(new Error('x'), { code: '53100' }), 503, 'not-available'],
  ['a fault of ours', new TypeError('Nakato'), 500, 'internal'],
])('%s is said without its words, and logged without them', async (...[, error, status, code]) => {
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  const house = fakeHouse({ subject: () => Promise.reject(error) })
  const answer = await ask(house, { url: `/subjects/case/${ID}`, headers: cookieOf(house) }, log)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  const written = lines.join('')
  expect(written).toContain('"route":"/subjects/:type/:id"')
  expect(written + answer.body).not.toMatch(/Nakato|01890a5d|actor-1/)
})

test('a long answer is compressed for whoever takes it', async () => {
  const notices = Array.from({ length: 50 }, (_, at) => ({
    id: String(at),
    purpose: 'x',
    subject: { type: 'case' as const, id: ID },
    partner: null,
    ended: false,
    at: '2026-07-01T00:00:00.000Z',
    seen: false,
  }))
  const house = fakeHouse({ outgoing: async () => ({ epoch: 'e', notices }) })
  const headers = { ...cookieOf(house), 'accept-encoding': 'gzip, deflate, br' }
  const answer = await ask(house, { url: '/outgoing', headers })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.rawPayload.length).toBeLessThan(1_000)
})

test('the published contract names every door and only those', async () => {
  const answer = await ask(fakeHouse(), { url: '/openapi.json' })
  const paths: Record<string, Record<string, unknown>> = answer.json().paths
  const published = Object.entries(paths).flatMap(([url, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${url}`),
  )
  const doors = DOORS.map((door) => `${door.method} ${door.url.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(published.toSorted()).toEqual(doors.toSorted())
})
