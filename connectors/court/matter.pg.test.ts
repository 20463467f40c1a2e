import type { Subject } from '@cwmis/core/entry/subject.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { takeUpOnce } from '../exchange/waiting.ts'
import { type CourtWorld, openCourtWorld } from './fixtures/court-world.ts'
import { MATTER, MATTER_KEY, message } from './fixtures/messages.ts'

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

const APART = `select subject::text as x from quarantine where author = 'system:court'`
const IN = `select subject::text || ' ' || kind as x from entry where author = 'system:court' order by seq`

test('what the court tells lies apart while nobody linked its matter, and comes in once the officer did', async () => {
  const { rig, all } = world
  await rig.owner.query(
    `insert into exchange_known (partner, type, key, subject) values ('court', 'case', $1, $2)`,
    [MATTER_KEY, boy.id],
  )
  await dayIn('m1', '2026-12-01')
  expect([await all(APART), await all(IN)]).toEqual([[boy.id], []])
  await linked(girl, 'court')
  await linked(boy, 'police')
  await dayIn('m2', '2026-12-02')
  expect([await all(APART), await all(IN)]).toEqual([[boy.id, boy.id], []])
  await linked(boy, 'court')
  await dayIn('m3', '2026-12-03')
  expect([await all(APART), await all(IN)]).toEqual([[boy.id, boy.id], [`${boy.id} hearing-set`]])
})

test('nothing comes in any more once the officer says that the matter is not this child’s', async () => {
  const { write, all } = world
  const sealed = { CICL: { partner: 'court', why: 'Another child of that name' } }
  await write([{ subject: boy, kind: 'matter-unlinked', sealed, stamp: null }])
  const before = [await all(APART), await all(IN)]
  await dayIn('m4', '2026-12-04')
  expect(await all(IN)).toEqual(before[1])
  expect((await all(APART)).length).toBe((before[0]?.length ?? 0) + 1)
})
