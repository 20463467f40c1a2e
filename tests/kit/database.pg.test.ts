import type { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { withClient } from '../../ledger/embedded/connection.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

let made = 0
const made3: FreshDatabase[] = []

async function migrate(client: Client): Promise<void> {
  made += 1
  await client.query('create table planted (value int)')
}

afterAll(async () => {
  for (const database of made3) await database.drop()
})

test('each file gets its own copy of a template that is migrated once', async () => {
  const template = { name: 'kit_test', migrate }
  const [first, second] = await Promise.all([freshDatabase(template), freshDatabase(template)])
  made3.push(first, second)
  await withClient(first.connection, (client) => client.query('insert into planted values (1)'))
  const count = await withClient(second.connection, (client) =>
    client.query('select count(*)::int as n from planted'),
  )
  expect(count.rows).toEqual([{ n: 0 }])
  expect(made).toBe(1)
})

test('a dropped database is gone', async () => {
  const database = await freshDatabase()
  await database.drop()
  await expect(withClient(database.connection, async () => {})).rejects.toMatchObject({
    code: '3D000',
  })
})
