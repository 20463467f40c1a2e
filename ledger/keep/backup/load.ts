import type { Client } from 'pg'
import { migrate } from '../../migrate/migrate.ts'
import { copyIn } from './copy.ts'
import type { Snapshot } from './snapshot.ts'
import { type KeptTable, keptTables, quoted } from './tables.ts'

/** One piece of one table's rows, in the order in which the snapshot names its tables. */
export interface TablePiece {
  readonly table: string
  readonly rows: Buffer
}

/** A backup cannot be read by this release. The message is a sentence. */
export class OtherReleaseError extends Error {
  override name = 'OtherReleaseError'
}

/**
 * Fills an empty database with what a backup kept, brings it to the newest migration and opens a new epoch: all in
 * one transaction, so that it is there whole or not at all. `client` is the owner's. Gives the new epoch's id.
 * @throws OtherReleaseError when the backup knows migrations this release does not have
 */
export async function loadSnapshot(
  client: Client,
  snapshot: Snapshot,
  pieces: AsyncIterable<TablePiece>,
): Promise<string> {
  await client.query('begin')
  try {
    await client.query('set local row_security = off')
    await migrateAsIt(client, snapshot)
    await emptyAll(client)
    await fill(client, snapshot, pieces)
    for (const { name, last } of snapshot.counters)
      await client.query('select setval($1::regclass, $2)', [`public.${quoted(name)}`, last])
    await migrate(client, { within: true })
    const epoch = await openEpoch(client, snapshot)
    await client.query('commit')
    return epoch
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function migrateAsIt(client: Client, { migrations }: Snapshot): Promise<void> {
  const names = migrations.map(({ name }) => name)
  await migrate(client, { within: true, only: names })
  const found = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration',
  )
  const here = new Map(found.rows.map(({ name, hash }) => [name, hash]))
  const unknown = migrations.find(({ name, hash }) => here.get(name) !== hash)
  if (!unknown) return
  throw new OtherReleaseError(
    `The backup was taken by another release (its migration ${unknown.name} is not this one's): restore it with that release, then upgrade.`,
  )
}

/** Migrations put a few rows of their own into a new database; the backup brings its own. */
async function emptyAll(client: Client): Promise<void> {
  const tables = await keptTables(client)
  for (const { name } of tables.toReversed()) {
    const table = quoted(name)
    const there = await client.query(`select 1 from ${table} limit 1`)
    if (there.rowCount === 0) continue
    await client.query(`alter table ${table} disable trigger user`)
    await client.query(`delete from ${table}`)
    await client.query(`alter table ${table} enable trigger user`)
  }
}

async function fill(
  client: Client,
  { tables }: Snapshot,
  pieces: AsyncIterable<TablePiece>,
): Promise<void> {
  const reading = pieces[Symbol.asyncIterator]()
  let next = await reading.next()
  async function* rowsOfTable(name: string): AsyncGenerator<Buffer> {
    while (!next.done && next.value.table === name) {
      yield next.value.rows
      next = await reading.next()
    }
  }
  for (const table of tables) await fillTable(client, table, rowsOfTable(table.name))
  if (!next.done) throw new Error(`the backup holds rows of ${next.value.table} out of their order`)
}

/** Triggers of ours would refuse or repeat what the rows already say. */
async function fillTable(
  client: Client,
  { name, columns }: KeptTable,
  rows: AsyncGenerator<Buffer>,
): Promise<void> {
  const table = quoted(name)
  await client.query(`alter table ${table} disable trigger user`)
  await copyIn(client, `${table} (${columns.map(quoted).join(', ')})`, rows)
  await client.query(`alter table ${table} enable trigger user`)
}

async function openEpoch(client: Client, { takenAt, epoch }: Snapshot): Promise<string> {
  const found = await client.query<{ id: string }>('select app.open_epoch($1, $2) as id', [
    `restored from a backup of epoch ${epoch}`,
    takenAt,
  ])
  return found.rows[0]?.id ?? ''
}
