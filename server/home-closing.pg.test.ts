import { randomUUID } from 'node:crypto'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { HomeAnswer } from '@cwmis/core/wire/homes.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { type Follower, followOnce } from '@cwmis/ledger/follow/follow.ts'
import { homeClosingSender, type IdOf } from '@cwmis/ledger/follow/homes/closing.ts'
import { fullHomesSender } from '@cwmis/ledger/follow/homes/full.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { sequence } from '@cwmis/ledger/sequence/run.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { signed, type Words } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  deskOf,
  fresh,
  OFFICES,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

const CAPACITY = 2

let database: FreshDatabase
let world: World
let officer: SignedIn
let home: Subject
let ministry: SignedIn

beforeEach(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'PSWO', 'near')
  await addSignedIn(world, 'PSWO', 'far')
  ministry = await addSignedIn(world, 'NAT_ALTCARE', 'near')
  home = fresh('home')
  await write(officer, [
    {
      subject: home,
      kind: 'home-opened',
      open: { name: 'Invented Home', capacity: CAPACITY, village: { place: OFFICES.near } },
    },
  ])
})

afterEach(async () => {
  await world.close()
  await database.drop()
})

async function write(person: SignedIn, words: readonly Words[]) {
  const answer = await sendBundles(world.server, person, [await signed(person, words)])
  const result = answer.json().results[0]
  expect(result.outcome).toBe('kept')
  return result
}

/** A child of the near officer, placed in the home; its family lives in the far district or the near one. */
async function placed(side: keyof typeof OFFICES): Promise<Subject> {
  const [child, subject] = [fresh('child'), fresh('case')]
  const village = { place: `${OFFICES.near}.1.1` }
  const { actor: owner, desk } = officer
  await write(officer, [
    { subject: child, kind: 'child-described', open: { sex: 'F', village } },
    { subject, kind: 'case-opened', open: { child: child.id, owner, desk, village } },
  ])
  const open = { home: home.id, origin: { place: `${OFFICES[side]}.1.1` } }
  await write(officer, [{ subject, kind: 'placed', open }])
  return subject
}

async function close(): Promise<void> {
  const url = `/subjects/home/${home.id}?purpose=supervision`
  const { stamp } = (
    await world.server.inject({ url, headers: { cookie: ministry.cookie } })
  ).json()
  await write(ministry, [{ subject: home, kind: 'home-closed', open: { reason: 'harm' }, stamp }])
  await sequence(world.ledger)
}

async function follow(follower: Follower): Promise<void> {
  while ((await followOnce(world.ledger, follower)) > 0);
}

/** The house loses its database after so many bundles. */
function dyingAfter(bundles: number): Ledger {
  let left = bundles
  const bring: Ledger['sharing']['bring'] = (...asked) => {
    left -= 1
    return left < 0
      ? Promise.reject(new Error('Connection terminated unexpectedly'))
      : world.ledger.sharing.bring(...asked)
  }
  return Object.assign(Object.create(world.ledger), {
    sharing: Object.assign(Object.create(world.ledger.sharing), { bring }),
  })
}

async function opened(): Promise<number> {
  return (await asOwner(world, `select 1 from entry where kind = 'transition-opened'`)).length
}

/** Closes a home of five, dies after two, and begins again; gives how many cases were opened. */
async function closeAndDie(idOf?: IdOf): Promise<number> {
  for (const side of ['far', 'near', 'far', 'near', 'far'] as const) await placed(side)
  await close()
  const dying = homeClosingSender(dyingAfter(2), CONTENT, idOf)
  await expect(followOnce(world.ledger, dying)).rejects.toThrow('Connection terminated')
  expect(await opened()).toBe(2)
  await follow(homeClosingSender(world.ledger, CONTENT, idOf))
  return opened()
}

test('Should open one transition case for each child of a closed home, killed in the middle and begun again', async () => {
  expect(await closeAndDie()).toBe(5)
  const [counted] = await asOwner(
    world,
    'select residents, opened, done_at is not null as done from home_closing',
  )
  expect(counted).toEqual({ residents: 5, opened: 5, done: true })
  await asOwner(world, `update follower set next_position = 0 where name = 'home-closing'`)
  await follow(homeClosingSender(world.ledger, CONTENT))
  expect(await opened()).toBe(5)
  const to = await asOwner(
    world,
    `select desk, count(*)::int from head where type = 'handoff' and compartment = 'open' group by desk order by desk`,
  )
  expect(to).toEqual([
    { desk: deskOf('far'), count: 3 },
    { desk: deskOf('near'), count: 2 },
  ])
})

test('Should double where the ids do not follow from the decision: the control', async () => {
  expect(await closeAndDie(() => randomUUID())).toBeGreaterThan(5)
})

test('Should leave alone a child who left before the decision, and one who moved to another home', async () => {
  const [gone, moved, stays] = [await placed('far'), await placed('far'), await placed('far')]
  await write(officer, [
    { subject: gone, kind: 'placement-ended', open: { to: 'kin', home: home.id } },
  ])
  await write(officer, [{ subject: moved, kind: 'placed', open: { home: fresh('home').id } }])
  await close()
  await follow(homeClosingSender(world.ledger, CONTENT))
  const found = await asOwner<{ from: string }>(
    world,
    `select p.open -> 'from' ->> 'v' as from from entry e join part p on p.entry = e.id where e.kind = 'transition-opened'`,
  )
  expect(found.map(({ from }) => from)).toEqual([stays.id])
})

test('Should refuse the closing to whoever is not the ministry’s officer for homes', async () => {
  const url = `/subjects/${subjectKey(home).replace(':', '/')}`
  const { stamp } = (await world.server.inject({ url, headers: { cookie: officer.cookie } })).json()
  const words = { subject: home, kind: 'home-closed', open: { reason: 'harm' }, stamp }
  const answer = await sendBundles(world.server, officer, [await signed(officer, [words])])
  expect(answer.json().results[0]).toMatchObject({ outcome: 'refused', rule: 'not-yours' })
})

test('Should tell the desk of whoever places a child in a full home, and refuse nothing', async () => {
  for (let child = 0; child < CAPACITY; child += 1) await placed('near')
  await sequence(world.ledger)
  await follow(fullHomesSender(CONTENT))
  const told = () => asOwner(world, `select recipient from outgoing where purpose = 'home-full'`)
  expect(await told()).toEqual([])
  await placed('near')
  await sequence(world.ledger)
  await follow(fullHomesSender(CONTENT))
  expect(await told()).toEqual([{ recipient: `desk:${officer.desk}` }])
})

async function look({ cookie }: SignedIn): Promise<HomeAnswer | null> {
  const answer = await world.server.inject({ url: `/homes/${home.id}`, headers: { cookie } })
  return answer.statusCode === 404 ? null : answer.json()
}

test('Should name a resident only to who may see both ends, count them for who sees the home, and hide it from all others', async () => {
  const carer = await addSignedIn(world, 'CCI_SW', 'far')
  const stranger = await addSignedIn(world, 'CDO', 'far')
  const one = await placed('far')
  expect((await look(officer))?.lines).toMatchObject([{ case: one.id }])
  expect(await look(ministry)).toMatchObject({ residents: 1, lines: [] })
  expect(await look(stranger)).toBeNull()
  expect(await look(carer)).toBeNull()
  await write(officer, [{ subject: home, kind: 'home-opened', open: { desk: carer.desk } }])
  expect(await look(carer)).toMatchObject({ residents: 1, lines: [] })
  const open = { home: home.id, homeDesk: carer.desk }
  await write(officer, [{ subject: one, kind: 'placed', open }])
  expect((await look(carer))?.lines).toMatchObject([{ case: one.id }])
  await write(officer, [{ subject: one, kind: 'placement-ended', open: { to: 'kin' } }])
  expect(await look(carer)).toMatchObject({ residents: 0, lines: [] })
  const { statusCode } = await world.server.inject({
    url: `/subjects/case/${one.id}`,
    headers: { cookie: carer.cookie },
  })
  expect(statusCode).toBe(404)
})

test('Should tell the ministry how far a closing has come, up to the acceptance by the home district', async () => {
  await placed('far')
  await close()
  await follow(homeClosingSender(world.ledger, CONTENT))
  expect((await look(ministry))?.closing).toEqual({
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
  await write(far, [{ subject, kind: 'handoff-accepted', stamp }])
  expect((await look(ministry))?.closing).toMatchObject({ accepted: 1 })
  const [opened] = await asOwner<{ desk: string; officer: string; status: string }>(
    world,
    `select desk, officer, status from head where compartment = 'open' and officer = $1`,
    [far.actor],
  )
  expect(opened).toMatchObject({ desk: far.desk })
})
