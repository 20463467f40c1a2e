import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { PROBLEMS } from '@cwmis/core/wire/problem-codes.ts'
import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { FAKE_SESSION, type FakeHouse, fakeHouse, fakeServer } from '../fixtures/fake-house.ts'
import { COOKIE, sealCookie } from '../session/cookie.ts'

let server: FastifyInstance

afterEach(async () => {
  await server.close()
})

const JSON_TYPE = { 'content-type': 'application/json' }

function cookieOf(house: FakeHouse): { cookie: string } {
  return { cookie: `${COOKIE}=${sealCookie(FAKE_SESSION, house.keys.cookie)}` }
}

interface Sent {
  readonly url?: string
  readonly payload?: string | Buffer
  readonly headers?: Record<string, string>
}

async function post(house: FakeHouse, { url = '/append', payload = '', headers = {} }: Sent) {
  server = await fakeServer(house)
  const all = { ...JSON_TYPE, ...cookieOf(house), ...headers }
  return server.inject({ method: 'POST', url, payload, headers: all })
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`
}

const BAD: readonly (readonly [string, keyof typeof PROBLEMS, Sent])[] = [
  ['no JSON', 'malformed-json', { payload: '{"bundles":' }],
  ['an empty body', 'malformed-json', { payload: '' }],
  ['bytes that are no UTF-8', 'malformed-json', { payload: Buffer.from([0x22, 0xff, 0x22]) }],
  [
    'a key that changes what is inherited',
    'malformed-json',
    { payload: '{"bundles":[{"__proto__":{}}]}' },
  ],
  [
    'another type of content',
    'not-json',
    { payload: 'a=b', headers: { 'content-type': 'text/plain' } },
  ],
  [
    'a form',
    'not-json',
    { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['nesting of 21 levels', 'too-deep', { payload: `{"bundles":${nested(20)}}` }],
  ['nesting of 200,000 levels', 'too-deep', { payload: nested(200_000) }],
  ['a body of more than a megabyte', 'too-large', { payload: `"${'x'.repeat(1024 * 1024)}"` }],
  ['the wrong shape', 'malformed-body', { payload: '{"bundles":7}' }],
  [
    'a field the contract does not know',
    'malformed-body',
    { payload: '{"bundles":[],"role":"ADMIN"}' },
  ],
  ['201 bundles', 'malformed-body', { payload: JSON.stringify({ bundles: Array(201).fill(0) }) }],
]

test.each(BAD)('%s is refused by name, without asking the database', async (_what, code, sent) => {
  const house = fakeHouse()
  const answer = await post(house, sent)
  expect(answer.json().code).toBe(code)
  expect(answer.statusCode).toBe(PROBLEMS[code])
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(house.asked).toEqual([])
})

test('an answer never repeats what was sent', async () => {
  const canary = 'Canary-Nakato-0772'
  const payload = JSON.stringify({ [canary]: canary, bundles: canary })
  const answer = await post(fakeHouse(), { payload })
  expect(answer.json()).toMatchObject({ code: 'malformed-body', fields: ['body', 'body.bundles'] })
  expect(answer.body).not.toContain('Canary')
})

test('without a cookie of ours a body ends at 64 KB', async () => {
  const house = fakeHouse()
  server = await fakeServer(house)
  const payload = JSON.stringify({ account: 'x'.repeat(64 * 1024) })
  const answer = await server.inject({
    method: 'POST',
    url: '/sign-in',
    payload,
    headers: JSON_TYPE,
  })
  expect(answer.json().code).toBe('too-large')
  expect(house.asked).toEqual([])
})

test('at 19 levels, 1,000,000 bytes and 200 malformed bundles the door still answers each', async () => {
  const house = fakeHouse()
  const bundles = [...Array(199).fill({ id: 'x'.repeat(5_000) }), { deep: JSON.parse(nested(17)) }]
  const answer = await post(house, { payload: JSON.stringify({ bundles }) })
  expect(answer.statusCode).toBe(200)
  const results: { outcome: string; bundle: unknown }[] = answer.json().results
  expect(results).toHaveLength(200)
  expect(results.every((one) => one.outcome === 'refused' && one.bundle === null)).toBe(true)
  expect(house.asked).toEqual(['epoch'])
})

/** Sends bytes over a socket of its own and gives everything up to the end of the answer, or of the connection. */
function over(port: number, send: (write: (text: string) => void, end: () => void) => void) {
  return new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let got = ''
    socket.on('data', (bytes) => {
      got += bytes.toString()
      if (got.endsWith('}')) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(got))
    socket.on('connect', () =>
      send(
        (text) => socket.write(text),
        () => socket.end(),
      ),
    )
  })
}

async function listening(house: FakeHouse, bounds = {}): Promise<number> {
  server = await fakeServer(house, { bounds })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  return port
}

function head(house: FakeHouse, length: number): string {
  const { cookie } = cookieOf(house)
  return `POST /append HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncookie: ${cookie}\r\ncontent-length: ${length}\r\n\r\n`
}

test('50 MB are refused before they are read', async () => {
  const house = fakeHouse()
  const port = await listening(house)
  const megabyte = 'x'.repeat(1024 * 1024)
  const got = await over(port, (write) => {
    write(head(house, 50 * 1024 * 1024))
    for (let sent = 0; sent < 50; sent += 1) write(megabyte)
  })
  expect(got).toContain('"code":"too-large"')
  expect(house.asked).toEqual([])
})

test('a megabyte too much without an announced length is refused on its way', async () => {
  const house = fakeHouse()
  const port = await listening(house)
  const chunk = `80000\r\n${'x'.repeat(0x80000)}\r\n`
  const start = head(house, 0).replace('content-length: 0', 'transfer-encoding: chunked')
  const got = await over(port, (write) => write(start + chunk.repeat(4)))
  expect(got).toContain('"code":"too-large"')
})

test('a body that stops half-way is given up, and named', async () => {
  const house = fakeHouse()
  const port = await listening(house, { bodyMs: 50 })
  const got = await over(port, (write) => write(`${head(house, 1_000)}{"bundles":`))
  expect(got).toContain('"code":"body-too-slow"')
  expect(house.asked).toEqual([])
})

test('a body whose sender says it has ended early is named', async () => {
  const house = fakeHouse()
  const port = await listening(house)
  const got = await over(port, (write, end) => {
    write(`${head(house, 1_000)}{"bundles":`)
    end()
  })
  expect(got).toContain('"code":"body-incomplete"')
})

test('bytes that are no request, and headers without end, are named', async () => {
  const port = await listening(fakeHouse())
  expect(await over(port, (write) => write('\u0016\u0003\u0001 hello\r\n\r\n'))).toContain(
    '"code":"malformed-request"',
  )
  const long = `GET /health HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`
  expect(await over(port, (write) => write(long))).toContain('"code":"headers-too-large"')
})
