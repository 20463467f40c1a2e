import type { FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { FAKE_SESSION, fakeHouse, fakeServer } from '../fixtures/fake-house.ts'
import { COOKIE, sealCookie } from '../session/cookie.ts'

let server: FastifyInstance

afterEach(async () => {
  await server.close()
})

const STANDING = {
  epoch: 'e1',
  position: 12,
  lagMs: 3,
  checkpointAge: 9,
  lastSyncAge: 40,
  followers: [{ name: 'search', behind: 2, setAside: 1 }],
  databaseMb: 31,
}

function house(administers: boolean) {
  const made = fakeHouse({ status: async () => STANDING, administers: async () => administers })
  const backupAt = new Date(made.time - 3 * 86_400_000).toISOString()
  return { ...made, mode: 'live' as const, machine: async () => ({ diskFreeMb: 100, backupAt }) }
}

async function ask(url: string, more: Readonly<Record<string, string>> = {}, remote = '127.0.0.1') {
  const made = house(false)
  server = await fakeServer(made)
  return server.inject({ url, headers: more, remoteAddress: remote })
}

test('an administrator is told what to look at; to everybody else nothing stands there', async () => {
  const seen: unknown[] = []
  for (const administers of [true, false]) {
    const made = house(administers)
    server = await fakeServer(made)
    const cookie = `${COOKIE}=${sealCookie(FAKE_SESSION, made.keys.cookie)}`
    const answer = await server.inject({ url: '/status', headers: { cookie } })
    seen.push(answer.statusCode === 200 ? answer.json().concerns : answer.json().code)
    await server.close()
  }
  expect(seen).toEqual([['disk', 'set-aside', 'backup'], 'not-found'])
})

test('plain text at the machine itself', async () => {
  const answer = await ask('/status.txt')
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(answer.body).toMatch(/^look at +disk, set-aside, backup$/m)
  expect(answer.body).toMatch(/^backup +259200 s ago$/m)
  expect(answer.body).toMatch(/^follower search +2 behind, 1 set aside$/m)
})

test('Prometheus reads every figure', async () => {
  const answer = await ask('/metrics')
  expect(answer.body).toContain('# TYPE cwmis_ledger_positions_total counter')
  expect(answer.body).toContain('cwmis_follower_behind{follower="search"} 2')
  expect(answer.body).toContain('cwmis_requests_refused_total{line="heavy"} 0')
  const lines = answer.body.trim().split('\n')
  const odd = lines.filter((line) => !/^(# TYPE \w+ \w+|\w+(\{[^}]*\})? -?[\d.e+-]+)$/.test(line))
  expect(odd).toEqual([])
})

const ELSEWHERE = '10.0.0.7'
const WRONG = { authorization: `Bearer ${'x'.repeat(43)}` }
const RIGHT = { authorization: `Bearer ${'s'.repeat(43)}` }

test.each<readonly [string, Readonly<Record<string, string>>, readonly [string, number]]>([
  ['from another machine', {}, [ELSEWHERE, 404]],
  ['with a wrong token', WRONG, ['127.0.0.1', 404]],
  ['through a proxy on this machine', { 'x-forwarded-for': ELSEWHERE }, ['127.0.0.1', 404]],
  ['by a page of another site', { origin: 'https://elsewhere.example' }, ['127.0.0.1', 404]],
  ['with the token', RIGHT, [ELSEWHERE, 200]],
])('metrics %s', async (_how, headers, [remote, status]) => {
  const answer = await ask('/metrics', headers, remote)
  expect(answer.statusCode).toBe(status)
})
