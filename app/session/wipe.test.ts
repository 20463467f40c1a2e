import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { knownAccounts } from '../device/accounts.ts'
import { accountId } from '../device/passphrase.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { writeBundle } from '../outbox/write.ts'
import { keepDraft } from '../store/drafts.ts'
import { createNews } from '../store/news.ts'
import { closeStore, openStore } from '../store/open.ts'
import { createDevice, directoryOf, NOON } from '../testing/device.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { keepMark, readMark, standingAfter } from './mark.ts'
import { signIn, signOut } from './session.ts'
import { keepShared } from './shared.ts'

const ME = { account: '', actor: 'a', role: 'CDO', desk: 'desk-1' }
const WORDS = 'four plain words here'
const CASE = { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' } as const
const ANSWERS = { safetyNow: { v: 'concern' } } as const
let machine: Machine
let office: Office

beforeEach(async () => {
  // A browser nobody has used: what it holds is counted here.
  globalThis.indexedDB = new IDBFactory()
  office = createOffice(CONTENT, () => new Date(NOON).toISOString())
  office.answers.set('/sign-in', { device: 'device-1', challenge: 'c1' })
  office.answers.set('/sign-out', { done: true })
  office.answers.set('/directory', directoryOf(ME))
  machine = await createDevice(CONTENT, office, { at: NOON })
  keepShared(true)
})

afterEach(() => keepShared(false))

async function enterAs(account: string): Promise<OpenAccount> {
  expect(await signIn(machine, account, WORDS)).toBeNull()
  if (machine.standing.is !== 'open') throw new Error('not open')
  const { open } = machine.standing
  await keepDraft(open.store, {
    key: 'visit',
    form: 'F08@1',
    subject: CASE,
    answers: ANSWERS,
    at: null,
    savedAt: 'x',
  })
  return open
}

async function databases(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}

test('signing out of a shared computer leaves no store, no account and no mark', async () => {
  await enterAs('shared.one')
  await signOut(machine)
  expect(await databases()).toEqual(['cwmis-device'])
  expect(await knownAccounts(machine.device)).toEqual([])
  expect(readMark()).toBeNull()
})

test('on one’s own device the draft stays: the same look finds it', async () => {
  keepShared(false)
  await enterAs('own.one')
  keepMark({ account: await accountId('own.one'), at: NOON })
  await signOut(machine)
  expect(standingAfter(readMark(), NOON)).toBe('signed-out')
  expect(await databases()).toContain(`cwmis-${await accountId('own.one')}`)
})

test('what is signed and not sent is never thrown away; all else of the account is', async () => {
  const open = await enterAs('shared.two')
  const drafts = [{ subject: CASE, kind: 'visit-recorded', answers: ANSWERS }]
  await writeBundle(machine, open, { drafts })
  await keepDraft(open.store, {
    key: 'other',
    form: 'F08@1',
    subject: CASE,
    answers: ANSWERS,
    at: null,
    savedAt: 'x',
  })
  await signOut(machine)
  const store = await openStore(await accountId('shared.two'), createNews())
  const left = await Promise.all(
    [...store.db.objectStoreNames].map(async (name) => [name, await store.db.count(name)]),
  )
  closeStore(store)
  expect(Object.fromEntries(left)).toEqual({
    subjects: 0,
    entries: 0,
    sent: 0,
    drafts: 0,
    facts: 0,
    outbox: 1,
  })
})

test('whoever sits down next finds nothing of whoever only locked it', async () => {
  await enterAs('shared.three')
  await signIn(machine, 'shared.four', WORDS)
  expect(await databases()).not.toContain(`cwmis-${await accountId('shared.three')}`)
})

test('a shared computer locks after one minute, one’s own after two', () => {
  const mark = { account: 'a', at: NOON }
  expect(standingAfter(mark, NOON + 61_000)).toBe('open')
  expect(standingAfter(mark, NOON + 61_000, 60_000)).toBe('locked')
})
