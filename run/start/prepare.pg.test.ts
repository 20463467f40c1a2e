import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { refuseEarlier } from './prepare.ts'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
})

afterAll(() => database.drop())

function change(statement: string): Promise<unknown> {
  return withClient(database.connection, (client) => client.query(statement))
}

function refused(mode: 'live' | 'example'): Promise<void> {
  return refuseEarlier({ owner: database.connection }, mode)
}

test('a live house of an earlier release that people use is not started before it is backed up', async () => {
  await refused('live')
  await change('delete from migration where name = (select max(name) from migration)')
  // A first start that was killed half way goes on by itself.
  await refused('live')
  await change(`insert into actor (id, name) values ('a-1', 'Auma');
    insert into account (actor, account, hash) values ('a-1', 'a.1', 'none')`)
  await expect(refused('live')).rejects.toThrow('npm run upgrade')
  await refused('example')
})
