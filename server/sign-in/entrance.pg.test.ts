import { generateKeyPairSync, sign } from 'node:crypto'
import { canonical } from '@cwmis/core/entry/canonical.ts'
import { refreshText } from '@cwmis/core/wire/session.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from '../fixtures/world.ts'
import { ATTEMPTS } from './attempts.ts'
import { hashCode } from './entrance.ts'

let database: FreshDatabase
let world: World

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

function post(url: string, payload: object, cookie = '') {
  return world.server.inject({ method: 'POST', url, payload, headers: { cookie } })
}

async function challengeOf({ device }: SignedIn): Promise<string> {
  const text = 'select challenge from device where id = $1'
  const [row] = await asOwner<{ challenge: string }>(world, text, [device])
  return row?.challenge ?? ''
}

function refresh(person: SignedIn, challenge: string) {
  const { device, private: key } = person
  const bytes = Buffer.from(refreshText(device, challenge))
  const signature = sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return post('/refresh', { device, signature })
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

test('the first administrator is made once, by the code, and signs in', async () => {
  const value = JSON.stringify({ code: hashCode('ABCD-EFGH') })
  await asOwner(world, `insert into setting (name, value) values ('first-administrator', $1)`, [
    value,
  ])
  const body = { account: 'First', name: 'Amina', passphrase: 'four quiet blue herons' }
  expect((await post('/first-administrator', { ...body, code: 'WRONG' })).statusCode).toBe(403)
  const age = (by: string) =>
    asOwner(world, `update setting set set_at = set_at ${by} where name = 'first-administrator'`)
  await age(`- interval '11 minutes'`)
  const late = await post('/first-administrator', { ...body, code: 'ABCD-EFGH' })
  expect(late.json().code).toBe('code-refused')
  await age(`+ interval '11 minutes'`)
  const made = await post('/first-administrator', { ...body, code: ' abcd-efgh ' })
  expect(made.json()).toEqual({ done: true })
  const again = await post('/first-administrator', {
    ...body,
    account: 'second',
    code: 'ABCD-EFGH',
  })
  expect(again.json().code).toBe('code-refused')
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const deviceKey = { kty: 'EC', crv: 'P-256', x, y }
  const { account, passphrase } = body
  const inside = await post('/sign-in', { account, passphrase, deviceKey })
  const me = await world.server.inject({ url: '/directory', headers: { cookie: cookieOf(inside) } })
  expect(me.json().me).toMatchObject({ name: 'Amina', posts: [{ role: 'NAT_ADMIN' }] })
})

test('a refresh begins a new session and ends the old one', async () => {
  const person = await addSignedIn(world, 'CDO', 'near')
  const renewed = await refresh(person, await challengeOf(person))
  expect(renewed.statusCode).toBe(200)
  const old = await world.server.inject({ url: '/outgoing', headers: { cookie: person.cookie } })
  expect(old.json().code).toBe('sign-in-needed')
  const headers = { cookie: cookieOf(renewed) }
  expect((await world.server.inject({ url: '/outgoing', headers })).statusCode).toBe(200)
})

test('two refreshes at once and a lost answer give one and the same next challenge', async () => {
  const person = await addSignedIn(world, 'CDO', 'near')
  const challenge = await challengeOf(person)
  const answers = await Promise.all([1, 2, 3].map(() => refresh(person, challenge)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
  expect(new Set(answers.map((answer) => answer.json().challenge)).size).toBe(1)
})

test('an old proof used later ends the device’s sessions', async () => {
  const person = await addSignedIn(world, 'CDO', 'near')
  const challenge = await challengeOf(person)
  const renewed = await refresh(person, challenge)
  await asOwner(
    world,
    `update device set challenged_at = challenged_at - interval '2 minutes' where id = $1`,
    [person.device],
  )
  expect((await refresh(person, challenge)).json().code).toBe('refresh-refused')
  const headers = { cookie: cookieOf(renewed) }
  const after = await world.server.inject({ url: '/outgoing', headers })
  expect(after.json().code).toBe('sign-in-needed')
})

test('signing out ends the session and the device’s right to renew it', async () => {
  const person = await addSignedIn(world, 'CDO', 'near')
  const challenge = await challengeOf(person)
  expect((await post('/sign-out', {}, person.cookie)).statusCode).toBe(200)
  expect((await refresh(person, challenge)).statusCode).toBe(401)
  const open = 'select 1 from session where device = $1 and ended_at is null'
  expect(await asOwner(world, open, [person.device])).toEqual([])
})

test('the database keeps no token, no passphrase and no tried name', async () => {
  const person = await addSignedIn(world, 'CDO', 'near')
  const deviceKey = person.key
  await post('/sign-in', { account: 'Tried-Kanari', passphrase: 'Secret-Kanari', deviceKey })
  const token = person.cookie.split('=')[1]?.split('~')[0] ?? ''
  for (const table of ['session', 'device', 'account', 'sign_in_failure', 'audit']) {
    const [row] = await asOwner<{ all: string }>(
      world,
      `select coalesce(string_agg(t::text, ' '), '') as all from ${table} as t`,
    )
    const text = row?.all ?? ''
    expect(text).not.toContain(token)
    expect(text).not.toMatch(/kanari/i)
  }
})

test('failures are counted in the database, alike for an account and for a name nobody has', async () => {
  const person = await addSignedIn(world, 'CDO', 'near')
  const deviceKey = person.key
  async function failures(): Promise<number> {
    return (await asOwner(world, 'select 1 from sign_in_failure')).length
  }
  for (const account of [person.actor, 'nobody-at-all']) {
    const before = await failures()
    for (let at = 0; at < 2; at += 1)
      await post('/sign-in', { account, passphrase: 'no', deviceKey })
    expect((await failures()) - before).toBe(2)
  }
  expect(ATTEMPTS.account).toBeLessThanOrEqual(10)
})

test('the serving role reads neither accounts nor sessions, and signs nobody in by itself', async () => {
  for (const table of ['account', 'session', 'sign_in_failure', 'setting']) {
    await expect(world.ledger.serve.query(`select * from ${table}`)).rejects.toThrow(
      /permission denied/,
    )
  }
  const devices = await world.ledger.serve.query('select * from device')
  expect(devices.rowCount).toBe(0)
})

test('entering, failing, renewing and leaving each leave one audit row, with nothing personal', async () => {
  async function lines(): Promise<string[]> {
    const text = `select line from audit where line::jsonb ->> 'purpose' = 'sign-in' order by no`
    return (await asOwner<{ line: string }>(world, text)).map(({ line }) => line)
  }
  const before = (await lines()).length
  const person = await addSignedIn(world, 'CDO', 'near')
  const renewed = await refresh(person, await challengeOf(person))
  const deviceKey = person.key
  await post('/sign-in', { account: 'Tried-Kanari', passphrase: 'no', deviceKey })
  await post('/sign-out', {}, cookieOf(renewed))
  await post('/sign-out', {}, cookieOf(renewed))
  const written = (await lines()).slice(before)
  const told = written.map((line) => JSON.parse(line))
  expect(told.map(({ actor, door, outcome }) => [actor, door, outcome])).toEqual([
    [person.actor, 'sign-in', 'device-registered'],
    [person.actor, 'sign-in', 'entered'],
    [person.actor, 'refresh', 'entered'],
    ['nobody', 'sign-in', 'refused'],
    [person.actor, 'sign-out', 'left'],
  ])
  for (const line of written) expect(line).toBe(canonical(JSON.parse(line)))
  const made = (await lines()).filter((line) => line.includes('first-administrator'))
  expect(made).toHaveLength(1)
  expect(written.join()).not.toMatch(/kanari/i)
})
