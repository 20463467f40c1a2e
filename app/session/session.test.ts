import 'fake-indexeddb/auto'
import { refreshText as servers } from '@cwmis/core/wire/session.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import { knownAccount } from '../device/accounts.ts'
import { refreshText } from '../device/key.ts'
import { accountId } from '../device/passphrase.ts'
import { OFFLINE } from '../door/call.ts'
import { renewingDoor } from '../door/renewing.ts'
import type { Machine } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'
import { createDevice, directoryOf, NOON } from '../testing/device.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { readMark } from './mark.ts'
import { renewSession } from './renew.ts'
import { lock, signIn, signOut, unlock } from './session.ts'
import { keepSessionOf, sessionOf } from './session-of.ts'

const ME = { account: '', actor: 'a', role: 'CDO', desk: 'desk-1' }
const WORDS = 'four plain words here'
let machine: Machine
let office: Office
let account = ''
let turn = 0

beforeEach(async () => {
  turn += 1
  account = `cdo.${String(turn)}`
  const clock = { at: NOON }
  office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  office.answers.set('/sign-in', { device: 'device-1', challenge: 'c1' })
  office.answers.set('/refresh', { device: 'device-1', challenge: 'c2' })
  office.answers.set('/sign-out', { done: true })
  office.answers.set('/directory', directoryOf(ME))
  machine = await createDevice(CONTENT, office, clock)
})

test('the first sign-in registers a key of this device and opens the account’s store', async () => {
  expect(await signIn(machine, account, WORDS)).toBeNull()
  expect(machine.standing.is).toBe('open')
  const asked = office.asked.find((one) => one.path === '/sign-in')
  expect(asked?.body).toMatchObject({ account, deviceKey: { kty: 'EC', crv: 'P-256' } })
  const known = await knownAccount(machine.device, await accountId(account))
  expect(known?.key.extractable).toBe(false)
  if (machine.standing.is !== 'open') return
  expect((await directoryFact(machine.standing.open.store))?.answer.me.actor).toBe('a')
})

test('nothing on the device tells the account’s name', async () => {
  await signIn(machine, account, WORDS)
  const bases = await indexedDB.databases()
  expect(JSON.stringify([bases, readMark(), sessionOf()])).not.toContain('cdo.')
})

test('a first sign-in needs the office; a later one does not, but needs the right passphrase', async () => {
  office.line = 'down'
  expect(await signIn(machine, account, WORDS)).toEqual({ code: 'offline-first' })
  office.line = 'up'
  await signIn(machine, account, WORDS)
  await signOut(machine)
  office.line = 'down'
  expect(await signIn(machine, account, 'something else')).toEqual({ code: 'wrong' })
  expect(await signIn(machine, account, WORDS)).toBeNull()
  expect(machine.standing.is).toBe('open')
})

test('the lock opens again with the passphrase, without a network', async () => {
  await signIn(machine, account, WORDS)
  office.line = 'down'
  lock(machine)
  expect(machine.standing.is).toBe('locked')
  expect(machine.last).not.toBeNull()
  expect(await unlock(machine, 'wrong')).toEqual({ code: 'wrong' })
  expect(await unlock(machine, WORDS)).toBeNull()
  expect(machine.standing.is).toBe('open')
})

test('a renewal proves the key and keeps the next challenge', async () => {
  await signIn(machine, account, WORDS)
  expect(await renewSession(machine, office.door)).toBe(true)
  const known = await knownAccount(machine.device, await accountId(account))
  expect(known?.challenge).toBe('c2')
  expect(refreshText('d', 'c')).toBe(servers('d', 'c'))
})

test('a session the server ended stops nothing but the sending', async () => {
  await signIn(machine, account, WORDS)
  const gone = {
    ok: false,
    offline: false,
    status: 401,
    code: 'refresh-refused',
    fields: [],
    retryAfter: null,
  } as const
  const refusing = { get: () => Promise.resolve(gone), post: () => Promise.resolve(gone) }
  expect(await renewSession(machine, refusing)).toBe(false)
  expect(machine.welcome).toBe(false)
  expect(machine.standing.is).toBe('open')
})

test('one person’s words never travel under another’s session', async () => {
  await signIn(machine, account, WORDS)
  keepSessionOf('somebody else')
  const fits = (): boolean => sessionOf() === machine.last?.account.id
  const door = renewingDoor(office.door, { fits, renew: () => Promise.resolve(false) })
  office.asked.length = 0
  expect(await door.post('/append', { bundles: [] })).toEqual(OFFLINE)
  expect(office.asked).toEqual([])
  const renewing = renewingDoor(office.door, {
    fits,
    renew: () => renewSession(machine, office.door),
  })
  expect(await renewing.post('/append', { bundles: [] })).toMatchObject({ ok: true })
  expect(office.asked.map((one) => one.path)).toEqual(['/refresh', '/append'])
})
