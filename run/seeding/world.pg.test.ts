import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRunning, startDatabase } from '@cwmis/ledger/embedded/database.ts'
import { country } from '@cwmis/practice/example/country.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAccounts } from '../start/accounts.ts'
import { bulkWorld, type World } from './world.ts'

/** The rest are clones. */
const [CASES, TOLD] = [400, 300]

let folder: string
let made: World

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'world-'))
  made = await bulkWorld({ cases: CASES, told: TOLD, folder })
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function counted(): Promise<readonly unknown[]> {
  const database = await startDatabase({ dataDir: made.folder })
  const client = new Client(database.connection)
  await client.connect()
  const found = await client.query(
    `select (select count(*)::int from head where type = 'case' and compartment = 'open') as cases,
       (select count(*)::int from subject where type = 'case' and id in (select subject from entry)) as told,
       (select count(*)::int from entry) as entries, (select size::int from tree where tree = 'ledger') as leaves,
       (select count(*)::int from leaf where tree = 'ledger') as there`,
  )
  await client.end()
  await database.stop()
  return found.rows
}

test('a world has its cases, positions and an account at every desk, and nothing runs any more', async () => {
  expect(await counted()).toEqual([
    { cases: CASES, told: TOLD, entries: made.entries, leaves: made.entries, there: made.entries },
  ])
  const { staff } = country(loadPlaces())
  const accounts = new Set(readAccounts(made.folder).map(({ account }) => account))
  expect(staff.filter(({ account }) => !accounts.has(account))).toEqual([])
  expect(await findRunning(made.folder)).toBeUndefined()
})

test('it is kept: asked for again it is there', async () => {
  expect(await bulkWorld({ cases: CASES, told: TOLD, folder })).toEqual({ ...made, seconds: 0 })
})

test('one that was not finished is gone on with, and nothing is doubled', async () => {
  const ready = join(made.folder, 'world.json')
  const before = await counted()
  expect(JSON.parse(readFileSync(ready, 'utf8'))).toMatchObject({ cases: CASES, told: TOLD })
  rmSync(ready)
  const again = await bulkWorld({ cases: CASES, told: TOLD, folder })
  expect(again.entries).toBe(made.entries)
  expect(await counted()).toEqual(before)
})
