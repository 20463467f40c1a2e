import type { Subject } from '@cwmis/core/entry/subject.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { changePartner } from '../exchange/desk/change.ts'
import { settleMatters } from '../exchange/matters.ts'
import { notOurs, openQuestions } from '../exchange/questions.ts'
import { takeUpOnce } from '../exchange/waiting.ts'
import { type CourtWorld, openCourtWorld } from './fixtures/court-world.ts'
import { MATTER, message } from './fixtures/messages.ts'

let database: FreshDatabase
let world: CourtWorld
let boy: Subject
let girl: Subject

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openCourtWorld(database.connection)
  boy = await world.openCase()
  girl = await world.openCase()
  // The court's word comes after whatever an officer said before, by the database's clock.
  const { now } = Date
  world.rig.clock.now = new Date(now() + 60_000).toISOString()
})

afterAll(async () => {
  await world.rig.close()
  await database.drop()
})

async function told(id: string, sort: string, more: object): Promise<void> {
  const { rig } = world
  const said = message(sort, { ...MATTER, ...more })
  const time = rig.clock.now
  await rig.bring({ ...said, id, time, partitionkey: id, testflag: false }, { partner: 'court' })
  await takeUpOnce(rig.engine)
}

function dayIn(id: string, hearingOn: string): Promise<void> {
  return told(id, 'hearing.told', { hearingOn, capacity: 'accused', standing: 'set' })
}

function linked(subject: Subject, partner: string): Promise<string | null> {
  const matter = { partner, matterAt: MATTER.court, matterNo: MATTER.caseNo }
  return world.write([{ subject, kind: 'matter-linked', sealed: { CICL: matter }, stamp: null }])
}

const APART = `select subject::text as x from quarantine where author = 'system:court' order by id`
const IN = `select subject::text || ' ' || kind as x from entry where author = 'system:court' order by seq`
const STATES = `select id || ' ' || state as x from exchange_message where partner = 'court' order by no`
const QUESTIONS = `select partner || ' ' || desk || ' ' || coalesce(answer, 'open') as x from exchange_question order by at`
const OURS = { place: MATTER.court, number: MATTER.caseNo }

/** What a desk of the house is asked, as its screen shows it. */
function askedOf(desk: string) {
  return openQuestions(world.rig.engine, [desk])
}

test('what a court tells of a matter nobody linked is asked of the desk for that court, and is not in (control)', async () => {
  const { rig, all } = world
  await dayIn('m0', '2026-11-30')
  expect(await all(STATES)).toEqual(['m0 question'])
  expect(await all(QUESTIONS)).toEqual([])
  await rig.owner.query(
    `insert into exchange_place (partner, code, desk) values ('court', $1, 'desk-1')`,
    [MATTER.court],
  )
  await dayIn('m1', '2026-12-01')
  expect(await askedOf('desk-1')).toMatchObject([{ partner: 'court', ...OURS, case: null }])
  expect(await askedOf('desk-2')).toEqual([])
  expect([await all(IN), await all(APART)]).toEqual([[], []])
  expect(
    await all(`select encode(sealed, 'escape') as x from exchange_question`),
  ).not.toContainEqual(expect.stringContaining('Mbale'))
})

test('linked by the officer it comes in, also what waited, and a list that names it; other rows are dropped unread', async () => {
  const { rig, all } = world
  await linked(girl, 'police')
  await linked(boy, 'court')
  await settleMatters(rig.engine, { subject: boy.id, matters: [{ partner: 'court', ...OURS }] })
  expect(await askedOf('desk-1')).toEqual([])
  rig.clock.now = new Date(Date.now() + 120_000).toISOString()
  await takeUpOnce(rig.engine)
  await dayIn('m2', '2026-12-02')
  const row = { capacity: 'accused', standing: 'set', hearingOn: '2026-12-03' }
  const rows = [
    { ...row, ...MATTER, caseNo: 'FCC 999 of 2026' },
    { ...row, ...MATTER },
  ]
  await told('m3', 'cause-list.published', { caseNo: undefined, on: '2026-12-03', rows })
  expect(await all(IN)).toEqual(Array.from({ length: 3 }, () => `${boy.id} hearing-set`))
  expect(await all(APART)).toEqual([])
  expect(await all(STATES)).toEqual(['m0 question', 'm1 taken', 'm2 taken', 'm3 taken'])
  await told('m4', 'cause-list.published', {
    caseNo: undefined,
    on: '2026-12-03',
    rows: rows.slice(0, 1),
  })
  expect((await all(STATES)).at(-1)).toBe('m4 dropped')
})

test('two cases under one number: neither is meant by it, and a person is asked again', async () => {
  const { rig, all } = world
  const before = await all(IN)
  await linked(girl, 'court')
  await settleMatters(rig.engine, { subject: girl.id, matters: [{ partner: 'court', ...OURS }] })
  await dayIn('m5', '2026-12-05')
  expect([await all(IN), await all(APART)]).toEqual([before, []])
  const [question] = await askedOf('desk-1')
  expect(question).toMatchObject(OURS)
  const answering = { id: question?.id ?? '', desks: ['desk-2'], actor: 'peter' }
  const said = `select line as x from audit where line like '%"not-ours"%'`
  expect(await notOurs(rig.engine, answering)).toBe(false)
  expect(await all(said)).toEqual([])
  expect(await notOurs(rig.engine, { ...answering, desks: ['desk-1'] })).toBe(true)
  expect(await all(said)).toEqual([expect.stringContaining(answering.id)])
  expect((await all(STATES)).at(-1)).toBe('m5 dropped')
  expect(await all(`select sealed::text as x from exchange_message where id = 'm5'`)).toEqual([
    null,
  ])
  await settleMatters(rig.engine, { subject: girl.id, matters: [] })
})

test('nothing comes in any more once the officer says that the matter is not this child’s', async () => {
  const { write, all, rig } = world
  const sealed = { CICL: { partner: 'court', why: 'Another child of that name' } }
  await write([{ subject: boy, kind: 'matter-unlinked', sealed, stamp: null }])
  const before = await all(IN)
  await dayIn('m6', '2026-12-06')
  expect([await all(IN), await all(APART)]).toEqual([before, [boy.id]])
  await settleMatters(rig.engine, { subject: boy.id, matters: [] })
  await dayIn('m7', '2026-12-07')
  expect([await all(IN), await all(APART)]).toEqual([before, [boy.id]])
  expect(await askedOf('desk-1')).toHaveLength(1)
})

test('a row of a list under whose number we filed a report is asked of the desk of that case', async () => {
  const { rig, all } = world
  await rig.owner.query(
    `insert into exchange_known (partner, type, key, subject) values ('court', 'case', $1, $2)`,
    ['MBALE FAMILY COURT/FCC/77/2026#AB12', girl.id],
  )
  const row = { capacity: 'accused', standing: 'set', hearingOn: '2026-12-08' }
  const rows = [78, 77].map((number) => ({
    ...row,
    ...MATTER,
    caseNo: `FCC ${String(number)} of 2026`,
  }))
  await told('m8', 'cause-list.published', { caseNo: undefined, on: '2026-12-08', rows })
  const asked = await askedOf('desk-1')
  expect(asked).toContainEqual(expect.objectContaining({ number: 'FCC 77 of 2026', case: girl.id }))
  expect(asked).toHaveLength(2)
  expect((await all(STATES)).at(-1)).toBe('m8 question')
})

test('of a message that was put away no desk is asked any more; of another partner’s nothing changes (control)', async () => {
  const { rig, all } = world
  await dayIn('m9', '2026-12-09')
  const [id = ''] = await all(`select no::text as x from exchange_message where id = 'm9'`)
  const change = { do: 'put-away', id, reason: 'mistaken' } as const
  const actor = rig.people.amina.actor
  const answer = `select coalesce(q.answer, 'open') as x from exchange_question q join exchange_message m using (no) where m.id = 'm9'`
  expect(rig.engine.standing().has('post-office')).toBe(true)
  const other = { partner: 'post-office', actor, change }
  expect(await changePartner(rig.engine, other)).toEqual({ refused: 'not-there' })
  expect(await all(answer)).toEqual(['open'])
  expect(await changePartner(rig.engine, { ...other, partner: 'court' })).toEqual({})
  expect(await all(answer)).toEqual(['put-away'])
})
