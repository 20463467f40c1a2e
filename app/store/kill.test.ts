import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import type { Machine, OpenAccount } from '../machine.ts'
import { writeBundle } from '../outbox/write.ts'
import { round } from '../sync/runner.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { killedAt } from '../testing/kill.ts'
import { createOffice, type Office, take } from '../testing/office.ts'
import { visitsOf } from '../testing/visits.ts'
import { draft, dropDraft, keepDraft } from './drafts.ts'
import { createNews } from './news.ts'
import { openStore, type Store } from './open.ts'
import { keepSending, sendings } from './sendings.ts'

const CASE = { type: 'case', id: '01930000-0000-7000-8000-0000000000c1' } as const
const ANSWERS = { safetyNow: { v: 'concern' } } as const
const BEGUN = {
  key: 'visit',
  form: 'F08@1',
  subject: CASE,
  answers: ANSWERS,
  at: null,
  savedAt: 'x',
}
const ME = { actor: '01930000-0000-7000-8000-00000000000a', role: 'CDO', desk: 'desk-1' }
let turn = 0

/** A visit written from its draft, sent, and fetched back; others' visits come with it. */
async function wholeWay({ machine, open }: Phone): Promise<void> {
  await writeBundle(machine, open, {
    drafts: [{ subject: CASE, kind: 'visit-recorded', answers: ANSWERS }],
    draft: 'visit',
  })
  await round(machine, open)
}

test('killed at any write on its way, a visit is there and arrives once', async () => {
  let kills = 0
  for (let at = 1; ; at += 1) {
    const phone = await phoneOf()
    for (const bundle of await visitsOf(3)) take(phone.office, bundle)
    await keepDraft(phone.open.store, BEGUN)
    const killed = await killedAt(at, () => wholeWay(phone))
    if (!killed) break
    kills += 1
    const again = await restarted(phone)
    const begun = await draft(again.open.store, 'visit')
    const waiting = await sendings(again.open.store)
    const sent = phone.office.taken.size - 3
    expect(Number(begun !== null) + Math.max(waiting.length, sent)).toBe(1)
    if (begun) await wholeWay(again)
    await round(again.machine, again.open)
    await round(again.machine, again.open)
    expect(await sendings(again.open.store)).toEqual([])
    expect(phone.office.taken.size).toBe(4)
    expect([...phone.office.taken.values()]).toEqual([1, 1, 1, 1])
  }
  expect(kills).toBeGreaterThan(5)
})

test('the control is caught: a store that drops the draft before it keeps the bundle loses work', async () => {
  const phone = await phoneOf()
  await keepDraft(phone.open.store, BEGUN)
  await wholeWay(phone)
  const [sending] = [{ ...(await anySending(phone)) }]
  await keepDraft(phone.open.store, BEGUN)
  async function careless(store: Store): Promise<void> {
    await dropDraft(store, 'visit')
    await keepSending(store, sending)
  }
  expect(await killedAt(2, () => careless(phone.open.store))).toBe(true)
  const again = await restarted(phone)
  expect(await draft(again.open.store, 'visit')).toBeNull()
  expect(await sendings(again.open.store)).toEqual([])
})

interface Phone {
  readonly machine: Machine
  readonly open: OpenAccount
  readonly office: Office
}

async function phoneOf(): Promise<Phone> {
  turn += 1
  const account = `kill-${String(turn)}`
  const clock = { at: NOON }
  const office = createOffice(CONTENT, () => new Date(clock.at).toISOString())
  const machine = await createDevice(CONTENT, office, clock)
  return { machine, office, open: await letIn(machine, { ...ME, account }) }
}

/** The same phone after its browser was started again. */
async function restarted(phone: Phone): Promise<Phone> {
  const { account, content, store } = phone.open
  store.db.close()
  const open = { account, content, store: await openStore(account.id, createNews()) }
  phone.machine.last = open
  phone.machine.standing = { is: 'open', open }
  return { ...phone, open }
}

async function anySending({ machine, open, office }: Phone) {
  office.line = 'down'
  await writeBundle(machine, open, {
    drafts: [{ subject: CASE, kind: 'visit-recorded', answers: ANSWERS }],
  })
  const [sending] = await sendings(open.store)
  if (!sending) throw new Error('nothing was written')
  await open.store.db.clear('outbox')
  const { order: _order, ...fresh } = sending
  return fresh
}
