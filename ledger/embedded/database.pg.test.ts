import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withClient } from './connection.ts'
import { connectOrStart } from './database.ts'
import { DatabaseBusyError, DatabaseStartError } from './errors.ts'
import {
  holder,
  kept,
  kill,
  makePlace,
  type Place,
  removePlace,
  start,
  write,
} from './fixtures/place.ts'

let place: Place
let dataDir = ''

beforeEach(() => {
  place = makePlace()
  dataDir = place.dataDir
})

afterEach(() => removePlace(place))

test('what was written is there after a stop and a start', async () => {
  const first = await start(dataDir)
  await write(first.connection, 1)
  await first.stop()
  const second = await start(dataDir)
  expect(await kept(second.connection)).toEqual([1])
  await second.stop()
  expect(existsSync(second.connection.host)).toBe(false)
})

test('a data folder of 150 characters below a folder only its owner enters', async () => {
  const long = join(place.root, 'x'.repeat(70), 'y'.repeat(150 - place.root.length - 72))
  expect(long).toHaveLength(150)
  const database = await start(long)
  await write(database.connection, 2)
  expect(await kept(database.connection)).toEqual([2])
  await database.stop()
})

test('no TCP port is open, and a wrong password is refused', async () => {
  const database = await start(dataDir)
  const listening = await withClient(database.connection, (client) =>
    client.query<{ listen_addresses: string }>('show listen_addresses'),
  )
  expect(listening.rows[0]?.listen_addresses).toBe('')
  const wrong = { ...database.connection, password: 'wrong' }
  await expect(kept(wrong)).rejects.toMatchObject({ code: '28P01' })
  await database.stop()
})

test('the extensions the ledger needs are there', async () => {
  const database = await start(dataDir)
  const wanted = ['pg_trgm', 'fuzzystrmatch', 'unaccent', 'pgcrypto', 'btree_gist', 'ltree']
  await withClient(database.connection, async (client) => {
    for (const name of wanted) await client.query(`create extension ${name}`)
    const folded = await client.query<{ folded: string }>("select unaccent('Naküra Òjok') folded")
    expect(folded.rows[0]?.folded).toBe('Nakura Ojok')
  })
  await database.stop()
})

test('a second start is refused in one sentence, a command uses the running database', async () => {
  const child = await holder(dataDir)
  await expect(start(dataDir)).rejects.toThrow(DatabaseBusyError)
  const used = await connectOrStart({ dataDir })
  expect(used.startedHere).toBe(false)
  await write(used.connection, 3)
  await used.stop()
  expect(await kept(used.connection)).toEqual([3])
  await kill(child)
})

test('two starts at the same moment: one runs it, the other is told', async () => {
  const both = await Promise.allSettled([start(dataDir), start(dataDir)])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const one of both) if (one.status === 'fulfilled') await one.value.stop()
})

test('a lost password file is named', async () => {
  const first = await start(dataDir)
  await first.stop()
  rmSync(join(dataDir, 'keys', 'database-owner'))
  await expect(start(dataDir)).rejects.toThrow(DatabaseStartError)
  await expect(start(dataDir)).rejects.toThrow('keys/database-owner')
})
