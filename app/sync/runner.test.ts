import 'fake-indexeddb/auto'
import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Machine } from '../machine.ts'
import { writeBundle } from '../outbox/write.ts'
import { syncFact } from '../store/facts.ts'
import { sendings } from '../store/sendings.ts'
import { storedSubjects } from '../store/subjects.ts'
import { createDevice, directoryOf, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office, take } from '../testing/office.ts'
import { type Runner, round, startRunner } from './runner.ts'

const ME = { actor: 'a', role: 'CDO', desk: 'desk-1' }
const VISIT = {
  subject: { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' },
  kind: 'visit-recorded',
  answers: { safetyNow: { v: 'safe' } },
} as const
let machine: Machine
let office: Office
let runner: Runner
let turn = 0

beforeEach(async () => {
  // Loaded in the first round, which may take longer than a busy machine gives the test.
  await import('../places/held.ts')
  turn += 1
  office = createOffice(CONTENT, () => new Date(NOON).toISOString())
  office.answers.set('/directory', directoryOf({ ...ME, account: '' }))
  machine = await createDevice(CONTENT, office, { at: NOON })
  await letIn(machine, { ...ME, account: `runner-${String(turn)}` })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  runner = startRunner(machine, () => true)
})

afterEach(() => {
  runner.stop()
  vi.useRealTimers()
})

test('woken, it fetches; left alone, it comes back after a minute', async () => {
  runner.wake()
  await rounds(1)
  await vi.advanceTimersByTimeAsync(60_000)
  await rounds(2)
  expect((await syncFact(store())).newsAt).not.toBeNull()
})

test('while nobody answers it waits longer every time, and a wake makes it try at once', async () => {
  office.line = 'down'
  runner.wake()
  await rounds(1)
  await vi.advanceTimersByTimeAsync(2_499)
  expect(syncs()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  await rounds(2)
  await vi.advanceTimersByTimeAsync(4_999)
  expect(syncs()).toBe(2)
  office.line = 'up'
  runner.wake()
  await rounds(3)
})

test('what the office fails over keeps nothing from being fetched and purged', async () => {
  const open = opened()
  await writeBundle(machine, open, { drafts: [VISIT] })
  const [known] = await sendings(open.store)
  if (!known) throw new Error('nothing was written')
  take(office, known.bundle)
  await round(machine, open)
  expect(await storedSubjects(open.store)).toHaveLength(1)
  office.fails.add(await writeBundle(machine, open, { drafts: [VISIT] }))
  office.hidden.add(subjectKey(VISIT.subject))
  expect(await round(machine, open)).toMatchObject({ status: 500 })
  expect(await storedSubjects(open.store)).toEqual([])
})

test('many wakes at once are at most one round more', async () => {
  for (let at = 0; at < 20; at += 1) runner.wake()
  await rounds(2)
  await new Promise((turned) => setImmediate(turned))
  expect(syncs()).toBe(2)
})

function opened() {
  if (!machine.last) throw new Error('nobody is in')
  return machine.last
}

function store() {
  return opened().store
}

function syncs(): number {
  return office.asked.filter((one) => one.path === '/sync').length
}

/** Waits until the office was asked so often and the round has come to rest. */
async function rounds(count: number): Promise<void> {
  await vi.waitUntil(() => syncs() >= count)
  for (let at = 0; at < 50; at += 1) await new Promise((turned) => setImmediate(turned))
}
