import { CONTENT } from '@cwmis/practice/content.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { prepareDatabase } from '@cwmis/ledger/migrate/prepare.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { plantedIn } from '@cwmis/practice/example/planted.ts'
import type { Story } from '@cwmis/practice/example/world.ts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '../../ledger/fixtures/template.ts'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { EXAMPLE, loadExample } from './load.ts'
import { addPeople } from './people.ts'

const NOW = Date.parse('2026-11-22T12:30:00.000Z')

let database: FreshDatabase
let owner: Client
let ledger: Ledger
let stories: readonly Story[]

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  owner = new Client(database.connection)
  await owner.connect()
  const keys = freshKeys()
  await prepareDatabase(owner, { passwords: TEST_PASSWORDS, keys, content: CONTENT })
  const { host, port, database: name } = database.connection
  const where = { host, port, database: name, passwords: TEST_PASSWORDS, keys }
  ledger = openLedger({ ...where, invented: true })
  await addPeople(owner, new Map())
  const t = Date.now()
  stories = await loadExample({ ...EXAMPLE, ledger, owner, content: CONTENT, now: () => NOW })
  console.log('loaded in', Date.now() - t)
})

afterAll(async () => {
  await closeLedger(ledger)
  await owner.end()
  await database.drop()
})

test('x', async () => {
  expect(plantedIn(stories)).toBeDefined()
})
