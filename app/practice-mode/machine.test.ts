import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { WANTED_CHILD } from '@cwmis/practice/exercise/files.ts'
import { beforeEach, expect, test } from 'vitest'
import { keepAccount, openDevice } from '../device/accounts.ts'
import { accountId } from '../device/passphrase.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { sendAll } from '../outbox/send.ts'
import { writeBundle } from '../outbox/write.ts'
import { lock, unlock } from '../session/session.ts'
import { wipe } from '../session/wipe.ts'
import { sendings } from '../store/sendings.ts'
import { sentBefore } from '../store/sent.ts'
import { storedSubjects } from '../store/subjects.ts'
import { round } from '../sync/runner.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { searchHere } from '../view/search-here.ts'
import { createPracticeMachine, sendRest } from './machine.ts'
import { PRACTICE_STAMP } from './office.ts'
import { beginWalk, keepWalk, readWalk } from './walk.ts'

const WORDS = 'four plain words here'
const REPORT = {
  subject: { type: 'report', id: '01930000-0000-7000-8000-0000000000d1' },
  kind: 'report-made',
  answers: { danger: { v: 'no' } },
} as const
let office: Office
let real: Machine
let account = ''
let starts = 0
let turn = 0

beforeEach(async () => {
  turn += 1
  starts = 0
  account = `practising.${String(turn)}`
  office = createOffice(CONTENT, () => new Date(NOON).toISOString())
  real = await createDevice(CONTENT, office, { at: NOON })
  await goToWork('CDO')
})

/** Somebody has signed in on this device before; how slowly a passphrase is checked is not what is looked at here. */
async function goToWork(role: string): Promise<void> {
  const me = { account: await accountId(account), actor: 'a', role, desk: 'desk-1' }
  await keepAccount(real.device, (await letIn(real, me)).account)
}

/** The tab as it starts again, practising. */
async function practise(): Promise<{ machine: Machine; open: OpenAccount }> {
  const machine = createPracticeMachine({ ...real, device: await openDevice() }, () => {
    starts += 1
  })
  machine.standing = { is: 'locked', account: await accountId(account) }
  expect(await unlock(machine, WORDS)).toBeNull()
  if (!machine.last) throw new Error('not open')
  return { machine, open: machine.last }
}

test('Should take in what is practised by itself, and ask no office anything', async () => {
  const before = office.asked.length
  const { machine, open } = await practise()
  const held = (await storedSubjects(open.store)).length
  expect(held).toBeGreaterThan(5)
  await writeBundle(machine, open, { drafts: [REPORT] })
  expect(await round(machine, open)).toBeNull()
  expect(await sendings(open.store)).toEqual([])
  expect(await sentBefore(open.store)).toHaveLength(1)
  expect((await storedSubjects(open.store)).length).toBe(held + 1)
  expect(office.asked.length).toBe(before)
  expect(office.taken.size).toBe(0)
})

test('Should be seen at once if an outbox of practice were wired to the office', async () => {
  const { machine, open } = await practise()
  const before = office.asked.length
  await writeBundle(machine, open, { drafts: [REPORT] })
  const wired = { ...machine, door: office.door, last: open }
  await sendAll(wired, open)
  expect(office.asked.slice(before).map(({ path }) => path)).toContain('/append')
  expect(office.taken.size).toBe(1)
})

test('Should sign with another key under another device and name nobody the office knows', async () => {
  const { machine, open } = await practise()
  await writeBundle(machine, open, { drafts: [REPORT] })
  const [sending] = await sendings(open.store)
  const header = sending?.bundle.entries[0]?.header
  expect(header?.device).toBe('practice')
  expect(header?.author.actor).not.toBe('a')
  expect(open.account.publicKey).not.toEqual(real.last?.account.publicKey)
  expect((await storedSubjects(open.store)).every(({ stamp }) => stamp === PRACTICE_STAMP)).toBe(
    true,
  )
})

test('Should leave work as it was, and go on sending what was written there', async () => {
  const work = real.last
  if (!work) throw new Error('nobody works')
  office.line = 'down'
  await writeBundle(real, work, { drafts: [REPORT] })
  const { machine, open } = await practise()
  await writeBundle(machine, open, { drafts: [REPORT] })
  office.line = 'up'
  expect(await sendings(work.store)).toHaveLength(1)
  const before = office.asked.length
  expect(await sendRest(real, work)).toBeNull()
  expect(office.asked.slice(before).map(({ path }) => path)).toEqual(['/append'])
  expect(await sendRest(real, work)).toBeNull()
  expect(office.asked.length).toBe(before + 1)
  expect(office.taken.size).toBe(1)
})

test('Should refuse what the rules refuse, as the office would', async () => {
  const { machine, open } = await practise()
  const subject = (await storedSubjects(open.store, 'case'))[0]?.subject
  if (!subject) throw new Error('no case to practise on')
  await writeBundle(machine, open, {
    drafts: [{ subject, kind: 'case-closed', answers: { request: { v: subject.id } } }],
  })
  await round(machine, open)
  expect((await sendings(open.store)).map(({ state }) => state)).toEqual(['refused'])
})

test('Should begin with fresh files after a reset, and stay in practice behind the lock', async () => {
  const { machine, open } = await practise()
  const held = (await storedSubjects(open.store)).length
  await writeBundle(machine, open, { drafts: [REPORT] })
  await round(machine, open)
  lock(machine)
  expect(await unlock(machine, WORDS)).toBeNull()
  expect((await storedSubjects(machine.last?.store ?? open.store)).length).toBe(held + 1)
  await machine.practice?.reset()
  expect(starts).toBe(1)
  const again = await practise()
  expect((await storedSubjects(again.open.store)).length).toBe(held)
})

test('Should leave nothing of what was practised where a shared computer is wiped', async () => {
  const { machine } = await practise()
  const id = await accountId(account)
  keepWalk(id, beginWalk('2026-11-20T09:00:00.000Z'))
  const names = async () => (await indexedDB.databases()).map(({ name }) => name)
  expect(await names()).toContain(`cwmis-practice-${id}`)
  await wipe(machine, id)
  expect(await names()).not.toContain(`cwmis-practice-${id}`)
  expect(readWalk(id)).toBeNull()
})

test.each([
  'PARA_SW',
  'CDO',
  'PSWO',
  'SPSWO',
  'DCDO',
  'CFPU',
  'HF_FOCAL',
  'IP_CASEWORKER',
  'HL_CASE_MGR',
])('Should let %s find the child of the second task on the device', async (role) => {
  account = `${role}.finding`
  await goToWork(role)
  const { open } = await practise()
  expect((await searchHere(open, WANTED_CHILD)).length).toBeGreaterThan(0)
})
