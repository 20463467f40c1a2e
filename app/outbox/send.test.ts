import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Machine, OpenAccount } from '../machine.ts'
import { syncFact } from '../store/facts.ts'
import { sendings } from '../store/sendings.ts'
import { round } from '../sync/runner.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { dismiss } from './dismiss.ts'
import { outboxRows } from './rows.ts'
import { sendAll } from './send.ts'
import { writeBundle } from './write.ts'

const CASE = { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' } as const
const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'CDO', desk: 'desk-1' }
let machine: Machine
let open: OpenAccount
let office: Office
let turn = 0
let clock = { at: NOON }

beforeEach(async () => {
  clock = { at: NOON }
  office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  machine = await createDevice(CONTENT, office, clock)
  turn += 1
  open = await letIn(machine, { ...ME, account: `send-${String(turn)}` })
})

test('without a network everything waits; with one it goes, once', async () => {
  office.line = 'down'
  const id = await visit()
  expect(await sendAll(machine, open)).toMatchObject({ offline: true })
  expect(await states()).toEqual(['waiting'])
  office.line = 'up'
  expect(await sendAll(machine, open)).toBeNull()
  expect(await states()).toEqual(['kept'])
  expect(office.taken.get(id)).toBe(1)
})

test('a lost answer is asked for again and nothing is doubled', async () => {
  const id = await visit()
  office.line = 'lost'
  await sendAll(machine, open)
  expect(await states()).toEqual(['waiting'])
  office.line = 'up'
  await sendAll(machine, open)
  expect(await sendings(open.store)).toMatchObject([{ state: 'kept', repeated: true }])
  expect(office.taken.get(id)).toBe(1)
})

test('a refused bundle stays with its rule until its author dismisses it', async () => {
  const id = await visit()
  office.refuse.set(id, 'needs-current-view')
  await round(machine, open)
  await round(machine, open)
  const rows = await outboxRows(open.store, CONTENT)
  expect(rows).toMatchObject([{ bundle: id, state: 'refused', rule: 'needs-current-view' }])
  await dismiss(open.store, id)
  expect(await outboxRows(open.store, CONTENT)).toEqual([])
})

test('dismissing does nothing to a bundle that waits', async () => {
  const id = await visit()
  await dismiss(open.store, id)
  expect(await states()).toEqual(['waiting'])
})

test('a bundle the door can never take is told apart from its neighbours, which go on', async () => {
  const bad = await visit()
  const good = await visit()
  const usual = office.door.post
  const picky: typeof usual = async (path, body) =>
    JSON.stringify(body).includes(bad)
      ? { ok: false, offline: false, status: 413, code: 'too-large', fields: [], retryAfter: null }
      : usual(path, body)
  const other = { ...machine, door: { ...office.door, post: picky } }
  expect(await sendAll(other, open)).toBeNull()
  expect(await sendings(open.store)).toMatchObject([
    { id: bad, state: 'refused', rule: 'too-large' },
    { id: good, state: 'kept' },
  ])
})

test('a bundle over which the office fails is set aside after three tries, and all others go', async () => {
  const first = await visit()
  const bad = await visit()
  const last = await visit()
  office.fails.add(bad)
  expect(await sendAll(machine, open)).toMatchObject({ status: 500 })
  expect(await sendAll(machine, open)).toMatchObject({ status: 500 })
  expect(await states()).toEqual(['waiting', 'waiting', 'waiting'])
  expect(await sendAll(machine, open)).toBeNull()
  expect(await sendings(open.store)).toMatchObject([
    { id: first, state: 'kept' },
    { id: bad, state: 'waiting', rule: 'internal' },
    { id: last, state: 'kept' },
  ])
  const rows = await outboxRows(open.store, CONTENT)
  expect(rows.map(({ setAside }) => setAside)).toEqual([false, true, false])
})

test('several of them are set aside in one go', async () => {
  for (let at = 0; at < 4; at += 1) office.fails.add(await visit())
  const good = await visit()
  for (let at = 0; at < 3; at += 1) await sendAll(machine, open)
  expect(office.taken).toEqual(new Map([[good, 1]]))
})

test('what was set aside lets later bundles pass, and goes once the office can take it', async () => {
  const bad = await visit()
  office.fails.add(bad)
  for (let at = 0; at < 3; at += 1) await sendAll(machine, open)
  const later = await visit()
  expect(await sendAll(machine, open)).toBeNull()
  expect(office.taken.get(later)).toBe(1)
  clock.at += 5 * 60_000
  expect(await sendAll(machine, open)).toBeNull()
  expect(office.taken.has(bad)).toBe(false)
  office.fails.clear()
  clock.at += 5 * 60_000
  expect(await sendAll(machine, open)).toBeNull()
  expect(office.taken.get(bad)).toBe(1)
  expect((await outboxRows(open.store, CONTENT))[0]).toMatchObject({
    state: 'kept',
    setAside: false,
  })
})

test('an office that is only away sets nothing aside', async () => {
  await visit()
  const away = {
    ok: false,
    offline: false,
    status: 503,
    code: 'not-available',
    fields: [],
    retryAfter: 5,
  } as const
  const other = { ...machine, door: { ...office.door, post: () => Promise.resolve(away) } }
  for (let at = 0; at < 5; at += 1) expect(await sendAll(other, open)).toEqual(away)
  expect((await outboxRows(open.store, CONTENT))[0]).toMatchObject({ setAside: false, rule: null })
})

test('an answer that names no bundle ends the try instead of spinning', async () => {
  await visit()
  office.answers.set('/append', { epoch: 'e1', results: [] })
  expect(await sendAll(machine, open)).toMatchObject({ code: 'unanswered' })
})

test('after the next exchange the server’s state shows it and the outbox is empty', async () => {
  await visit()
  expect(await round(machine, open)).toBeNull()
  expect(await sendings(open.store)).toEqual([])
  expect(await syncFact(open.store)).toMatchObject({
    epoch: 'e1',
    newsAt: '2026-11-20T09:00:00.000Z',
  })
})

function visit(): Promise<string> {
  const answers = { safetyNow: { v: 'safe' } }
  return writeBundle(machine, open, {
    drafts: [{ subject: CASE, kind: 'visit-recorded', answers }],
  })
}

async function states(): Promise<string[]> {
  return (await sendings(open.store)).map((sending) => sending.state)
}
