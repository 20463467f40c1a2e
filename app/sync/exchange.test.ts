import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Door } from '../door/call.ts'
import { OFFLINE } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { syncFact } from '../store/facts.ts'
import { storedSubjects } from '../store/subjects.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office, take } from '../testing/office.ts'
import { visitsOf } from '../testing/visits.ts'
import { exchange } from './exchange.ts'

const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'CDO', desk: 'desk-1' }
let machine: Machine
let open: OpenAccount
let office: Office
let turn = 0

beforeEach(async () => {
  const clock = { at: NOON }
  office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  machine = await createDevice(CONTENT, office, clock)
  turn += 1
  open = await letIn(machine, { ...ME, account: `exchange-${String(turn)}` })
})

test('what moved comes page by page; then one digest says that nothing changed', async () => {
  for (const bundle of await visitsOf(5)) take(office, bundle)
  expect(await exchange(machine, open)).toBeNull()
  expect(await storedSubjects(open.store)).toHaveLength(5)
  office.asked.length = 0
  expect(await exchange(machine, open)).toBeNull()
  expect(office.asked).toHaveLength(1)
  expect(JSON.stringify(office.asked).length).toBeLessThan(200)
})

test('only what moved is fetched again', async () => {
  const bundles = await visitsOf(5)
  for (const bundle of bundles) take(office, bundle)
  await exchange(machine, open)
  const before = await storedSubjects(open.store)
  const [again] = await visitsOf(1, 'later')
  if (again) take(office, again)
  await exchange(machine, open)
  const after = await storedSubjects(open.store)
  const changed = after.filter((row, at) => row.stamp !== before[at]?.stamp)
  expect(changed).toHaveLength(1)
})

test('what left the scope is dropped, and the server is told so once', async () => {
  for (const bundle of await visitsOf(3)) take(office, bundle)
  await exchange(machine, open)
  const [first] = await storedSubjects(open.store)
  if (!first) throw new Error('nothing was fetched')
  office.hidden.add(first.key)
  await exchange(machine, open)
  expect(await storedSubjects(open.store)).toHaveLength(2)
  await exchange(machine, open)
  expect(office.asked.at(-1)?.body).toMatchObject({ purged: [first.subject] })
  await exchange(machine, open)
  expect(office.asked.at(-1)?.body).not.toHaveProperty('purged')
})

test('broken off after any page, it goes on where it was', async () => {
  for (const bundle of await visitsOf(5)) take(office, bundle)
  const got: number[] = []
  for (const answers of [1, 2, 2, 2]) {
    await exchange({ ...machine, door: breakingAfter(answers) }, open)
    got.push((await storedSubjects(open.store)).length)
  }
  expect(got).toEqual([0, 2, 4, 5])
  expect(await exchange(machine, open)).toBeNull()
  expect(await storedSubjects(open.store)).toHaveLength(5)
})

test('a digest is kept only when everything is here', async () => {
  for (const bundle of await visitsOf(5)) take(office, bundle)
  await exchange({ ...machine, door: breakingAfter(2) }, open)
  expect(await storedSubjects(open.store)).toHaveLength(2)
  expect((await syncFact(open.store)).digest).toBe('')
})

function breakingAfter(answers: number): Door {
  let left = answers
  return {
    get: office.door.get,
    post: async (path, body) => {
      left -= 1
      return left < 0 ? OFFLINE : office.door.post(path, body)
    },
  }
}
