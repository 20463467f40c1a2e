import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Door } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { sendAll } from '../outbox/send.ts'
import { writeBundle } from '../outbox/write.ts'
import { fetchDirectory } from '../session/enter.ts'
import { sendings } from '../store/sendings.ts'
import { sentBefore } from '../store/sent.ts'
import { createDevice, directoryOf, letIn, NOON } from '../testing/device.ts'
import { killedAt } from '../testing/kill.ts'
import { createOffice, type Office } from '../testing/office.ts'
import { round } from './runner.ts'

const CASE = { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' } as const
const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'CDO', desk: 'desk-1' }
let office: Office
let phone: { machine: Machine; open: OpenAccount }
let clock = { at: NOON }
let turn = 0

beforeEach(async () => {
  clock = { at: NOON }
  office = anOffice('e1')
  const machine = await createDevice(CONTENT, office, clock)
  turn += 1
  phone = { machine, open: await letIn(machine, { ...ME, account: `epoch-${String(turn)}` }) }
})

/** An office whose ledger is in this epoch: it judges nothing for a device that knows another one. */
function anOffice(epoch: string): Office {
  const made = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  const door: Door = {
    get: (path) => made.door.get(path),
    post: async (path, body) => {
      const isOther = path === '/append' && knownTo(body) !== epoch && knownTo(body) !== undefined
      if (isOther) return { ok: true, body: said({ results: [] }) }
      const answered = await made.door.post<object>(path, body)
      return answered.ok ? { ok: true, body: said(answered.body) } : answered
    },
  }
  function said<T>(body: object): T {
    return JSON.parse(JSON.stringify({ ...body, epoch, at: made.now() }))
  }
  return { ...made, door }
}

function knownTo(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'epoch' in body ? body.epoch : undefined
}

/** The office's machine is restored to how it was before anything of today. */
function restoreToYesterday(): void {
  office = anOffice('e2')
  Object.assign(phone.machine, { door: office.door })
}

function visit(): Promise<string> {
  return writeBundle(phone.machine, phone.open, {
    drafts: [{ subject: CASE, kind: 'visit-recorded', answers: { safetyNow: { v: 'concern' } } }],
  })
}

async function bringHome(): Promise<void> {
  await round(phone.machine, phone.open)
  await round(phone.machine, phone.open)
}

test('what was acknowledged is kept, and comes back to a restored office once, in its order', async () => {
  const ids = [await visit(), await visit(), await visit()]
  await bringHome()
  expect(await sendings(phone.open.store)).toEqual([])
  restoreToYesterday()
  await bringHome()
  await bringHome()
  expect([...office.taken]).toEqual(ids.map((id) => [id, 1]))
  expect(await sendings(phone.open.store)).toEqual([])
  expect((await sentBefore(phone.open.store)).map(({ id }) => id)).toEqual(ids)
})

test('what is new waits until what it rests on has gone before', async () => {
  const first = await visit()
  await bringHome()
  restoreToYesterday()
  const second = await visit()
  expect(await sendAll(phone.machine, phone.open)).toBeNull()
  expect([...office.taken.keys()]).toEqual([first, second])
})

test('the control is caught: a device that forgets at acknowledgement cannot bring today back', async () => {
  await visit()
  await bringHome()
  await phone.open.store.db.clear('sent')
  restoreToYesterday()
  await bringHome()
  expect(office.taken.size).toBe(0)
})

test('killed at any write on its way, a restored office still gets everything once', async () => {
  for (let at = 1; ; at += 1) {
    await phone.open.store.db.clear('sent')
    office = anOffice(`before-${String(at)}`)
    Object.assign(phone.machine, { door: office.door })
    const id = await visit()
    await bringHome()
    office = anOffice(`after-${String(at)}`)
    Object.assign(phone.machine, { door: office.door })
    const killed = await killedAt(at, bringHome)
    await bringHome()
    await bringHome()
    expect([...office.taken].filter(([bundle]) => bundle === id)).toEqual([[id, 1]])
    if (!killed) break
  }
})

test('a bundle whose ground is not there again yet waits, and goes when it has rested', async () => {
  const id = await visit()
  office.refuse.set(id, 'ground-missing')
  await bringHome()
  expect(await sendings(phone.open.store)).toMatchObject([
    { state: 'waiting', rule: 'ground-missing' },
  ])
  office.refuse.delete(id)
  clock.at += 6 * 60_000
  await bringHome()
  expect(office.taken.get(id)).toBe(1)
  expect(await sendings(phone.open.store)).toEqual([])
})

test('what stands in every backup is forgotten, by the office’s clock', async () => {
  await visit()
  await bringHome()
  const taken = new Date(NOON).toISOString()
  const directory = { ...directoryOf({ ...ME, account: 'x' }), epoch: 'e1' }
  office.answers.set('/directory', { ...directory, horizon: '2026-11-20T08:59:59.000Z' })
  await fetchDirectory(phone.machine, phone.open)
  expect(await sentBefore(phone.open.store)).toHaveLength(1)
  office.answers.set('/directory', { ...directory, horizon: taken })
  await fetchDirectory(phone.machine, phone.open)
  expect(await sentBefore(phone.open.store)).toEqual([])
})
