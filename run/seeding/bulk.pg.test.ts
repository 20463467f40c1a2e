import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DAY, isoOf } from '@cwmis/core/time/instant.ts'
import { append } from '@cwmis/ledger/append.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { followOnce } from '@cwmis/ledger/follow/follow.ts'
import { SEARCH_VIEW } from '@cwmis/ledger/follow/search-view.ts'
import type { BulkBrought } from '@cwmis/ledger/keep/bulk/append.ts'
import { bringIndexesBack, setIndexesAside } from '@cwmis/ledger/keep/bulk/indexes.ts'
import { lay } from '@cwmis/ledger/keep/bulk/lay.ts'
import type { Memory } from '@cwmis/ledger/keep/bulk/memory.ts'
import { noteNameParts } from '@cwmis/ledger/keep/bulk/name-parts.ts'
import { plantTrees } from '@cwmis/ledger/keep/bulk/trees.ts'
import { rebuildHeads } from '@cwmis/ledger/keep/rebuild.ts'
import { verify } from '@cwmis/ledger/keep/verify.ts'
import { childNumber } from '@cwmis/ledger/keys/child-number.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { prepareDatabase } from '@cwmis/ledger/migrate/prepare.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { checkpoint } from '@cwmis/ledger/sequence/run.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { nationStory, villagesIn } from '@cwmis/practice/example/nation.ts'
import { STAFF, TEAMS } from '@cwmis/practice/example/staff.ts'
import { exampleWorld } from '@cwmis/practice/example/world.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { settleExample } from '../start/example.ts'
import { differing, type Rows, rowsOf } from './fixtures/rows.ts'
import { desksOf, makeDevices, registerDevices, writersOf } from './people.ts'
import { tellStory } from './tell.ts'

/** Every run compares so many of the example and so many of a nation; VITE_BULK_CHILDREN=250 the 500 of the promise. */
const CHILDREN = Number(import.meta.env['VITE_BULK_CHILDREN'] ?? 60)
const NOW = Math.floor(Date.now() / DAY) * DAY
/** What the first lease gives. */
const FIRST_ORDINAL = 64

const keys = freshKeys()
const brought: Pick<BulkBrought, 'bundle' | 'caller'>[] = []
const memories: Memory[] = []
const ledgers: Ledger[] = []
const owners: Client[] = []
let folder: string
let door: FreshDatabase
let bulk: DatabaseConnection
let byDoor: Rows

function opened({ host, port, database }: DatabaseConnection): Ledger {
  const ledger = openLedger({
    host,
    port,
    database,
    passwords: TEST_PASSWORDS,
    keys,
    invented: true,
  })
  ledgers.push(ledger)
  return ledger
}

async function owner(connection: DatabaseConnection): Promise<Client> {
  const client = new Client(connection)
  await client.connect()
  owners.push(client)
  return client
}

async function peopled({ connection }: FreshDatabase, devices: ReturnType<typeof makeDevices>) {
  await settleExample(connection, folder)
  await withClient(connection, async (client) => {
    await prepareDatabase(client, { passwords: TEST_PASSWORDS, keys, content: CONTENT })
    await registerDevices(client, { devices, since: isoOf(NOW) })
  })
}

async function copyOf(connection: DatabaseConnection): Promise<DatabaseConnection> {
  const database = `${connection.database}_bulk`
  await withClient({ ...connection, database: 'postgres' }, (client) =>
    client.query(`create database ${database} template ${connection.database}`),
  )
  return { ...connection, database }
}

/** Every story but those whose doing reaches beyond itself: an exclusion, an entry kept aside. */
function stories() {
  const places = loadPlaces()
  const world = exampleWorld({ seed: 4, children: CHILDREN, now: NOW, places })
  const country = { staff: STAFF, teams: TEAMS }
  const nation = { seed: 5, now: NOW, country, villages: villagesIn(places) }
  const cases = Array.from({ length: CHILDREN }, (_, nth) => nationStory(nation, nth))
  const isPlain = (outcome: string): boolean => outcome !== 'quarantined' && outcome !== 'released'
  return [...world, ...cases].filter(
    ({ steps, planted }) =>
      !planted.includes('excluded') && steps.every(({ outcome }) => isPlain(outcome)),
  )
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulk-'))
  const devices = makeDevices(STAFF)
  door = await freshDatabase(LEDGER_TEMPLATE)
  await peopled(door, devices)
  bulk = await copyOf(door.connection)
  let ordinal = FIRST_ORDINAL
  const nextNumber = () => ({ ordinal, number: childNumber(keys, ordinal++) })
  const people = { writers: writersOf(STAFF, devices), desks: desksOf(STAFF), since: isoOf(NOW) }
  const onBrought = (one: (typeof brought)[number]): unknown => brought.push(one)
  const telling = { content: CONTENT, keys, nextNumber, ...people, onBrought }
  for (const story of stories()) memories.push(await tellStory(telling, story))
  const ledger = opened(door.connection)
  for (const one of brought) await append(ledger, CONTENT, one)
  await sequenceAll({ ledger })
  while ((await followOnce(ledger, SEARCH_VIEW)) > 0);
  byDoor = await rowsOf(await owner(door.connection), keys)
  const client = await owner(bulk)
  await setIndexesAside(client)
  const half = Math.ceil(memories.length / 2)
  const laying = { keys, toldUntil: null }
  await lay(client, laying, { memories: memories.slice(0, half), mark: 'first' })
  await lay(client, laying, { memories: memories.slice(half), mark: 'second' })
  await bringIndexesBack(client)
  await noteNameParts(client)
  await plantTrees(client)
}, 300_000)

afterAll(async () => {
  for (const ledger of ledgers) await closeLedger(ledger)
  for (const client of owners) await client.end()
  const { database } = bulk
  await withClient({ ...bulk, database: 'postgres' }, (client) =>
    client.query(`drop database ${database} with (force)`),
  )
  await door.drop()
  rmSync(folder, { recursive: true })
})

describe('a world written in bulk', () => {
  test('is row for row the one the door writes', async () => {
    const byBulk = await rowsOf(await owner(bulk), keys)
    expect(byDoor.size).toBeGreaterThan(CHILDREN * 40)
    expect(differing(byDoor, byBulk)).toEqual([])
  })

  test('would be seen to differ where one grant is forgotten', async () => {
    const client = await owner(bulk)
    await client.query('begin')
    await client.query('delete from access_grant where ctid = (select min(ctid) from access_grant)')
    expect(differing(byDoor, await rowsOf(client, keys))).toHaveLength(1)
    await client.query('rollback')
  })

  test('has its positions, both trees and every index, and folds to what it says', async () => {
    const ledger = opened(bulk)
    await checkpoint(ledger)
    const found = await verify(ledger)
    expect(found.ledger.problems).toEqual([])
    expect(found.audit.problems).toEqual([])
    expect(found.ledger.size).toBe(brought.length === 0 ? 0 : await entriesOf(bulk))
    expect((await rebuildHeads(ledger, CONTENT, { write: false })).differences).toEqual([])
    expect(await indexesOf(bulk)).toEqual(await indexesOf(door.connection))
  })

  test('goes on at the door where it ended', async () => {
    const ledger = opened(bulk)
    const [again] = brought
    if (again === undefined) throw new Error('an empty world')
    expect(await append(ledger, CONTENT, again)).toMatchObject({ outcome: 'kept', repeated: true })
    await sequenceAll({ ledger })
    expect((await verify(ledger)).audit.problems).toEqual([])
  })
})

async function entriesOf(connection: DatabaseConnection): Promise<number> {
  const client = await owner(connection)
  const found = await client.query<{ n: number }>('select count(*)::int as n from entry')
  return found.rows[0]?.n ?? 0
}

async function indexesOf(connection: DatabaseConnection): Promise<string[]> {
  const client = await owner(connection)
  const found = await client.query<{ made: string }>(
    `select indexdef as made from pg_indexes where schemaname = 'public' order by 1`,
  )
  return found.rows.map(({ made }) => made)
}
