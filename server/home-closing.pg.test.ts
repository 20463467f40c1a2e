import { randomUUID } from 'node:crypto'
import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { homeClosingSender, type IdOf } from '@cwmis/ledger/follow/homes/closing.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { closeHome, follow, type Homes, openHomes, placed, write } from './fixtures/homes.ts'
import { asOwner, deskOf, fresh, openWorld, type World } from './fixtures/world.ts'

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
  for (const side of ['far', 'near', 'far', 'near', 'far'] as const) await placed(homes, side)
  await closeHome(homes)
  await sequenceAll(world)
  const dying = homeClosingSender(dyingAfter(2), CONTENT, idOf)
  await expect(followOnce(world.ledger, dying)).rejects.toThrow('Connection terminated')
  expect(await opened()).toBe(2)
  await follow(world, homeClosingSender(world.ledger, CONTENT, idOf))
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
  await follow(world, homeClosingSender(world.ledger, CONTENT))
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
  const [gone, moved, stays] = [
    await placed(homes, 'far'),
    await placed(homes, 'far'),
    await placed(homes, 'far'),
  ]
  await write(world, homes.officer, [
    { subject: gone, kind: 'placement-ended', open: { to: 'kin', home: homes.home.id } },
  ])
  await write(world, homes.officer, [
    { subject: moved, kind: 'placed', open: { home: fresh('home').id } },
  ])
  await closeHome(homes)
  await follow(world, homeClosingSender(world.ledger, CONTENT))
  const found = await asOwner<{ from: string }>(
    world,
    `select p.open -> 'from' ->> 'v' as from from entry e join part p on p.entry = e.id where e.kind = 'transition-opened'`,
  )
  expect(found.map(({ from }) => from)).toEqual([stays.id])
})

test('Should open a case also for a child of whom is told only later that it lives in the closed home', async () => {
  await placed(homes, 'far')
  await closeHome(homes)
  await follow(world, homeClosingSender(world.ledger, CONTENT))
  await placed(homes, 'near')
  await follow(world, homeClosingSender(world.ledger, CONTENT))
  expect(await opened()).toBe(2)
  const [counted] = await asOwner(world, 'select residents, opened from home_closing')
  expect(counted).toEqual({ residents: 2, opened: 2 })
})
