import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Machine, OpenAccount } from '../machine.ts'
import { sendings } from '../store/sendings.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { HOLD_MS, release } from './hold.ts'
import { sendAll } from './send.ts'
import { undo } from './undo.ts'
import { writeBundle } from './write.ts'

const CASE = { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' } as const
const OTHER = { type: 'case', id: '01930000-0000-7000-8000-0000000000c2' } as const
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
  open = await letIn(machine, { ...ME, account: `undo-${String(turn)}` })
})

function visit(
  more: { hold?: boolean; urgent?: boolean } = {},
  subject: typeof CASE | typeof OTHER = CASE,
) {
  const drafts = [{ subject, kind: 'visit-recorded', answers: {} }]
  return writeBundle(machine, open, { drafts, ...more })
}

test('what is held back does not go, what does not rest on it does', async () => {
  const held = await visit({ hold: true })
  const resting = await visit()
  const free = await visit({}, OTHER)
  await sendAll(machine, open)
  expect([held, resting, free].map((id) => office.taken.get(id) ?? 0)).toEqual([0, 0, 1])
  clock.at += HOLD_MS
  await sendAll(machine, open)
  expect([held, resting, free].map((id) => office.taken.get(id) ?? 0)).toEqual([1, 1, 1])
})

test('taken back before it was sent it never was; nothing of it reaches the office', async () => {
  const id = await visit({ hold: true })
  expect(await undo(machine, open, [id])).toBe(true)
  clock.at += HOLD_MS
  await sendAll(machine, open)
  expect(await sendings(open.store)).toEqual([])
  expect(office.taken.size).toBe(0)
})

test('what was let go, was never held, or has something resting on it is not taken back', async () => {
  const gone = await visit({ hold: true })
  release(open, [gone])
  expect(await undo(machine, open, [gone])).toBe(false)
  expect(await undo(machine, open, [await visit({}, OTHER)])).toBe(false)
  const under = await visit({ hold: true })
  await visit()
  expect(await undo(machine, open, [under])).toBe(false)
  expect(await sendings(open.store)).toHaveLength(4)
})

test('of two bundles of one signing both are taken back or none', async () => {
  const fact = await visit({ hold: true })
  const later = await visit({ hold: true })
  release(open, [later])
  expect(await undo(machine, open, [fact, later])).toBe(false)
  expect(await sendings(open.store)).toHaveLength(2)
})

test('danger is never held back, and lets everything before it go', async () => {
  const held = await visit({ hold: true })
  const urgent = await visit({ hold: true, urgent: true }, OTHER)
  await sendAll(machine, open)
  expect([held, urgent].map((id) => office.taken.get(id) ?? 0)).toEqual([1, 1])
})
