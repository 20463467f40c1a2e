import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { type PublicKey, refreshText } from '@cwmis/core/wire/session.ts'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FakeEntrance, fakeEntrance } from '../fixtures/fake-entrance.ts'
import { type FakeHouse, fakeHouse, fakeServer } from '../fixtures/fake-house.ts'
import { COOKIE } from '../session/cookie.ts'
import { SESSION } from '../session/limits.ts'
import { ATTEMPTS } from './attempts.ts'
import { hashPassphrase } from './passphrase.ts'

const PASSPHRASE = 'four quiet blue herons'
let hash: string
let house: FakeHouse
let entrance: FakeEntrance
let server: FastifyInstance

beforeAll(async () => {
  hash = await hashPassphrase(PASSPHRASE)
})

beforeEach(async () => {
  entrance = fakeEntrance(hash)
  house = fakeHouse({}, entrance)
  server = await fakeServer(house)
})

afterEach(async () => {
  await server.close()
})

interface Device {
  readonly key: PublicKey
  readonly secret: KeyObject
}

function newDevice(): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return { key: { kty: 'EC', crv: 'P-256', x, y }, secret: privateKey }
}

const DEVICE = newDevice()

function post(url: string, payload: object, headers: Record<string, string> = {}) {
  return server.inject({ method: 'POST', url, payload, headers })
}

function signIn(account: string, passphrase: string, deviceKey: object = DEVICE.key) {
  return post('/sign-in', { account, passphrase, deviceKey })
}

function refresh(device: string, challenge: string, { secret } = DEVICE) {
  const bytes = Buffer.from(refreshText(device, challenge))
  const signature = sign('sha256', bytes, { key: secret, dsaEncoding: 'ieee-p1363' })
  return post('/refresh', { device, signature: signature.toString('base64url') })
}

test('the right passphrase begins a session in a cookie only the host can have', async () => {
  const answer = await signIn(' Amina ', PASSPHRASE)
  expect(answer.statusCode).toBe(200)
  expect(Object.keys(answer.json())).toEqual(['device', 'challenge'])
  const cookie = String(answer.headers['set-cookie'])
  expect(cookie).toMatch(new RegExp(`^${COOKIE}=`))
  for (const mark of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict'])
    expect(cookie).toContain(mark)
  expect(cookie).not.toContain('Domain')
})

test('a wrong passphrase and a name nobody has are answered in the same bytes', async () => {
  const wrong = await signIn('amina', 'wrong')
  const nobody = await signIn('nobody', 'wrong')
  expect(wrong.statusCode).toBe(401)
  expect(wrong.body).toBe(nobody.body)
  expect(wrong.headers['set-cookie']).toBeUndefined()
})

test.each(['amina', 'nobody'])(
  'of 1,000 guesses at %s at most ten are evaluated',
  async (account) => {
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, at) => signIn(account, `guess ${at}`)),
    )
    const codes = answers.map((answer) => answer.json().code)
    expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(ATTEMPTS.account)
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(
      1_000 - ATTEMPTS.account,
    )
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
    // Not even the right one now; but after the window.
    expect((await signIn('amina', PASSPHRASE)).statusCode).toBe(account === 'amina' ? 429 : 200)
    house.time += ATTEMPTS.withinMs
    expect((await signIn('amina', PASSPHRASE)).statusCode).toBe(200)
  },
)

test('failures are remembered beyond this process, for names nobody has as well', async () => {
  for (let at = 0; at < ATTEMPTS.account; at += 1) await signIn('nobody', 'guess')
  const restarted = fakeHouse({}, entrance)
  await server.close()
  server = await fakeServer(restarted)
  expect((await signIn('nobody', 'guess')).json().code).toBe('too-many-attempts')
  expect([...entrance.tried.keys()].join()).not.toContain('nobody')
})

test('many accounts from one address are slowed down too', async () => {
  for (let at = 0; at < ATTEMPTS.address; at += 1)
    house.attempts.byAddress.count('127.0.0.1', house.time)
  expect((await signIn('amina', PASSPHRASE)).json().code).toBe('too-many-attempts')
})

test('the same key signing in again is the same device', async () => {
  const one = await signIn('amina', PASSPHRASE)
  const two = await signIn('amina', PASSPHRASE)
  expect(two.json().device).toBe(one.json().device)
  expect((await signIn('amina', PASSPHRASE, newDevice().key)).json().device).not.toBe(
    one.json().device,
  )
})

test('a device renews its session by its key, again and again', async () => {
  let { device, challenge } = (await signIn('amina', PASSPHRASE)).json()
  for (let at = 0; at < 5; at += 1) {
    house.time += SESSION.lasts
    const answer = await refresh(device, challenge)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().challenge).not.toBe(challenge)
    ;({ device, challenge } = answer.json())
  }
})

test('a lost answer is answered again within a minute, with the same challenge', async () => {
  const { device, challenge } = (await signIn('amina', PASSPHRASE)).json()
  const lost = await refresh(device, challenge)
  house.time += SESSION.lostAnswer
  const again = await refresh(device, challenge)
  expect(again.json()).toEqual(lost.json())
  expect((await refresh(device, again.json().challenge)).statusCode).toBe(200)
})

test('an old proof used later ends the device', async () => {
  const { device, challenge } = (await signIn('amina', PASSPHRASE)).json()
  const next = (await refresh(device, challenge)).json().challenge
  house.time += SESSION.lostAnswer + 1
  expect((await refresh(device, challenge)).json().code).toBe('refresh-refused')
  expect((await refresh(device, next)).json().code).toBe('refresh-refused')
})

test('another key, an unknown device and one too long away are refused in the same bytes', async () => {
  const { device, challenge } = (await signIn('amina', PASSPHRASE)).json()
  const other = await refresh(device, challenge, newDevice())
  const unknown = await refresh('device-x', challenge)
  house.time += SESSION.idle
  const late = await refresh(device, challenge)
  expect(new Set([other, unknown, late].map(({ body }) => body)).size).toBe(1)
  expect(other.statusCode).toBe(401)
})

test('thirty days after the passphrase, refreshing ends', async () => {
  const first = (await signIn('amina', PASSPHRASE)).json()
  let { challenge } = first
  const ends = house.time + SESSION.absolute
  while (house.time + SESSION.idle / 2 < ends) {
    house.time += SESSION.idle / 2
    challenge = (await refresh(first.device, challenge)).json().challenge
  }
  house.time = ends
  expect((await refresh(first.device, challenge)).statusCode).toBe(401)
})

test('thirty in a hundred answers lost: nobody is signed out', async () => {
  const first = (await signIn('amina', PASSPHRASE)).json()
  let held: string = first.challenge
  for (let at = 0; at < 200; at += 1) {
    const answer = await refresh(first.device, held)
    expect(answer.statusCode).toBe(200)
    if (at % 10 < 7) held = answer.json().challenge
    house.time += at % 10 < 7 ? SESSION.lasts : 1_000
  }
})

test.each([0, SESSION.lasts * 2])(
  'signing out, also %i ms later, takes the cookie away and ends the device’s right to renew',
  async (later) => {
    const answer = await signIn('amina', PASSPHRASE)
    const { device, challenge } = answer.json()
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    house.time += later
    const out = await post('/sign-out', {}, { cookie })
    expect(out.json()).toEqual({ done: true })
    expect(String(out.headers['set-cookie'])).toMatch(
      /__Host-cwmis=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/,
    )
    expect((await refresh(device, challenge)).statusCode).toBe(401)
  },
)
