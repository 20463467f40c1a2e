import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from '@cwmis/ledger/fixtures/template.ts'
import { freshKeys } from '@cwmis/ledger/keys/keys.ts'
import { closeLedger, openLedger } from '@cwmis/ledger/open.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { ROOT } from '../tool.ts'
import { upgrade } from './upgrade.ts'

let database: FreshDatabase
let scratch: string

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  scratch = mkdtempSync('/tmp/cwmis-upgrade-')
  cpSync(join(ROOT, 'ledger', 'migrations'), scratch, { recursive: true })
})

afterAll(async () => {
  await database.drop()
  rmSync(scratch, { recursive: true, force: true })
})

/** Upgrades by the migrations of the scratch folder; tells what was there when the backup was taken. */
async function upgraded(): Promise<{ applied: string[]; backedUp: unknown[] }> {
  const backedUp: unknown[] = []
  const backUp = async () => {
    backedUp.push(await there())
    return '/somewhere/before.backup'
  }
  const { connection } = database
  const folder = pathToFileURL(`${scratch}/`)
  return { applied: await upgrade({ connection, backUp, say: () => undefined, folder }), backedUp }
}

function there(): Promise<unknown> {
  return withClient(database.connection, async (client) => {
    const found = await client.query<{ made: boolean }>(
      `select to_regclass('public.better') is not null as made`,
    )
    return found.rows[0]?.made
  })
}

test('where nothing waits, nothing is done and no backup is taken', async () => {
  expect(await upgraded()).toEqual({ applied: [], backedUp: [] })
})

test('a migration that fails leaves the old state, also of those before it, and says how to go on', async () => {
  writeFileSync(join(scratch, '9998-better.sql'), 'create table better (a int)')
  writeFileSync(join(scratch, '9999-worse.sql'), 'alter table there_is_none add column a int')
  const failing = upgraded()
  await expect(failing).rejects.toThrow(
    /Nothing was changed: go on with the release you had.*\/somewhere\/before\.backup/,
  )
  expect(await there()).toBe(false)
})

test('while a house runs on the database it is refused', async () => {
  const { host, port, database: name } = database.connection
  const place = { host, port, database: name, passwords: TEST_PASSWORDS, keys: freshKeys() }
  const ledger = openLedger(place)
  await ledger.serve.query('select 1')
  await expect(upgraded()).rejects.toThrow('A house runs on this database')
  await closeLedger(ledger)
})

test('backs up first, then migrates', async () => {
  rmSync(join(scratch, '9999-worse.sql'))
  expect(await upgraded()).toEqual({ applied: ['9998-better.sql'], backedUp: [false] })
  expect(await there()).toBe(true)
})
