import { subjectKey } from '@cwmis/core/entry/subject.ts'
import type { HomeAnswer } from '@cwmis/core/wire/homes.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { homeClosingSender } from '@cwmis/ledger/follow/homes/closing.ts'
import { fullHomesSender } from '@cwmis/ledger/follow/homes/full.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import {
  CAPACITY,
  closeHome,
  follow,
  type Homes,
  openHomes,
  placed,
  write,
} from './fixtures/homes.ts'
import { signed } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

let database: FreshDatabase
let world: World
let homes: Homes

beforeEach(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  homes = await openHomes(world)
})

afterEach(async () => {
  await world.close()
  await database.drop()
})

test('Should refuse the closing to whoever is not the ministry’s officer for homes', async () => {
  const url = `/subjects/${subjectKey(homes.home).replace(':', '/')}`
  const { stamp } = (
    await world.server.inject({ url, headers: { cookie: homes.officer.cookie } })
  ).json()
  const words = { subject: homes.home, kind: 'home-closed', open: { reason: 'harm' }, stamp }
  const answer = await sendBundles(world.server, homes.officer, [
    await signed(homes.officer, [words]),
  ])
  expect(answer.json().results[0]).toMatchObject({ outcome: 'refused', rule: 'not-yours' })
})

test('Should tell the desk of whoever places a child in a full home, and refuse nothing', async () => {
  for (let child = 0; child < CAPACITY; child += 1) await placed(homes, 'near')
  await follow(world, fullHomesSender(CONTENT))
  const told = () => asOwner(world, `select recipient from outgoing where purpose = 'home-full'`)
  expect(await told()).toEqual([])
  await placed(homes, 'near')
  await follow(world, fullHomesSender(CONTENT))
  expect(await told()).toEqual([{ recipient: `desk:${homes.officer.desk}` }])
})

async function look({ cookie }: SignedIn): Promise<HomeAnswer | null> {
  const answer = await world.server.inject({ url: `/homes/${homes.home.id}`, headers: { cookie } })
  return answer.statusCode === 404 ? null : answer.json()
}

test('Should name a resident only to who may see both ends, count them for who sees the home, and hide it from all others', async () => {
  const carer = await addSignedIn(world, 'CCI_SW', 'far')
  const stranger = await addSignedIn(world, 'CDO', 'far')
  const one = await placed(homes, 'far')
  expect((await look(homes.officer))?.lines).toMatchObject([{ case: one.id }])
  expect(await look(homes.ministry)).toMatchObject({ residents: 1, lines: [] })
  expect(await look(stranger)).toBeNull()
  expect(await look(carer)).toBeNull()
  await write(world, homes.officer, [
    { subject: homes.home, kind: 'home-opened', open: { desk: carer.desk } },
  ])
  expect(await look(carer)).toMatchObject({ residents: 1, lines: [] })
  const open = { home: homes.home.id, homeDesk: carer.desk }
  await write(world, homes.officer, [{ subject: one, kind: 'placed', open }])
  expect((await look(carer))?.lines).toMatchObject([{ case: one.id }])
  await write(world, homes.officer, [
    { subject: one, kind: 'placement-ended', open: { to: 'kin' } },
  ])
  expect(await look(carer)).toMatchObject({ residents: 0, lines: [] })
  const { statusCode } = await world.server.inject({
    url: `/subjects/case/${one.id}`,
    headers: { cookie: carer.cookie },
  })
  expect(statusCode).toBe(404)
})

test('Should tell the ministry how far a closing has come, up to the acceptance by the home district', async () => {
  await placed(homes, 'far')
  await closeHome(homes)
  await follow(world, homeClosingSender(world.ledger, CONTENT))
  expect((await look(homes.ministry))?.closing).toEqual({
    residents: 1,
    opened: 1,
    accepted: 0,
    done: true,
  })
  const far = await addSignedIn(world, 'PSWO', 'far')
  const [sent] = await asOwner<{ subject: string }>(
    world,
    `select subject from entry where kind = 'handoff-sent'`,
  )
  const subject = { type: 'handoff', id: sent?.subject ?? '' } as const
  const url = `/subjects/handoff/${subject.id}`
  const { stamp } = (await world.server.inject({ url, headers: { cookie: far.cookie } })).json()
  await write(world, far, [{ subject, kind: 'handoff-accepted', stamp }])
  expect((await look(homes.ministry))?.closing).toMatchObject({ accepted: 1 })
  const [opened] = await asOwner<{ desk: string; officer: string; status: string }>(
    world,
    `select desk, officer, status from head where compartment = 'open' and officer = $1`,
    [far.actor],
  )
  expect(opened).toMatchObject({ desk: far.desk })
})
