import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DAY, HOUR, isoOf } from '@cwmis/core/time/instant.ts'
import { sequenceAll } from '@cwmis/ledger/fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { rebuildHeads } from '@cwmis/ledger/keep/rebuild.ts'
import { verify } from '@cwmis/ledger/keep/verify.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { prepareDatabase } from '@cwmis/ledger/migrate/prepare.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { type Counts, plantedIn } from '@cwmis/practice/example/planted.ts'
import type { Story } from '@cwmis/practice/example/world.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { settleExample } from '../start/example.ts'
import { ExampleProblem } from './bring.ts'
import { countAgain } from './fixtures/count-again.ts'
import { HISTORY, loadHistory } from './history.ts'
import type { Loading } from './load.ts'

const NOW = Math.floor(Date.now() / DAY) * DAY - 12 * HOUR
const CHILDREN = 120

let folder: string
let database: FreshDatabase
let owner: Client
let ledger: Ledger
let loading: Loading
let stories: readonly Story[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'history-'))
  database = await freshDatabase(LEDGER_TEMPLATE)
  owner = new Client(database.connection)
  await owner.connect()
  const keys = freshKeys()
  await prepareDatabase(owner, { passwords: TEST_PASSWORDS, keys, content: CONTENT })
  await settleExample(database.connection, folder)
  const { host, port, database: name } = database.connection
  const where = { host, port, database: name, passwords: TEST_PASSWORDS, keys }
  ledger = openLedger({ ...where, invented: true })
  const house = { ledger, owner: database.connection, content: CONTENT }
  loading = { ...HISTORY, ...house, children: CHILDREN, now: Date.now, today: NOW }
  // Stopped on the way, and begun again.
  let done = 0
  await loadHistory({ ...loading, onProgress: (at) => (done = at), isStopped: () => done >= 40 })
  stories = await loadHistory(loading)
}, 120_000)

afterAll(async () => {
  await closeLedger(ledger)
  await owner.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

/** What stands in the ledger, clocks that are over among it. */
function counted(): Promise<Counts> {
  return countAgain(owner, isoOf(NOW))
}

test('the years stand in the ledger as they were told, once, however often they are loaded', async () => {
  expect(await counted()).toEqual(plantedIn(stories))
  await owner.query(
    `update setting set value = value || '{"loaded": 0}' where name like 'example-world%'`,
  )
  await loadHistory(loading)
  expect(await counted()).toEqual(plantedIn(stories))
})

test('the boy is six children of the ledger, whom only a person can make one', async () => {
  const ids = stories
    .slice(0, 6)
    .flatMap(({ steps }) => steps.flatMap(({ entries }) => entries))
    .filter(({ kind }) => kind === 'child-described')
    .map(({ subject }) => subject.id)
  const found = await owner.query<{ name: string }>(
    `select state -> 'names' as name from head where subject = any ($1::uuid[]) and compartment = 'open'`,
    [ids],
  )
  expect(found.rows).toHaveLength(6)
  const linked = await owner.query('select from link where from_id = any ($1::uuid[])', [ids])
  expect(linked.rowCount).toBe(0)
})

test('everything in it has its position, proofs and folds', async () => {
  await sequenceAll({ ledger })
  const { ledger: tree, audit } = await verify(ledger)
  expect([...tree.problems, ...audit.problems]).toEqual([])
  expect(tree.size).toBeGreaterThan(CHILDREN * 10)
  expect((await rebuildHeads(ledger, CONTENT, { write: false })).differences).toEqual([])
  const open = await owner.query('select 1 from session where ended_at is null')
  expect(open.rows).toEqual([])
})

test('a ledger of real children takes none of it', async () => {
  const real = { ...ledger, invented: false }
  await expect(loadHistory({ ...loading, ledger: real })).rejects.toThrow(ExampleProblem)
})
