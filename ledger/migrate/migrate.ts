import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Client } from 'pg'

const FOLDER = new URL('../migrations/', import.meta.url)
/** Any number: two programs that start at once take turns. */
const LOCK = 4_204_317

/** A migration was changed after it had been applied somewhere. */
export class ChangedMigrationError extends Error {
  readonly migration: string

  constructor(migration: string) {
    super(`the migration ${migration} was changed after it had been applied`)
    this.name = 'ChangedMigrationError'
    this.migration = migration
  }
}

/**
 * Brings the database to the newest migration, each in a transaction of its own, in order of
 * their numbers. `client` is the owner's. Gives the names of those applied now.
 * @throws ChangedMigrationError when an applied one no longer has the bytes it had
 */
export async function migrate(client: Client): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    return await migrateLocked(client)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function migrateLocked(client: Client): Promise<string[]> {
  await client.query(`create table if not exists migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`)
  const found = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration',
  )
  const applied = new Map(found.rows.map((row) => [row.name, row.hash]))
  const done: string[] = []
  for (const one of migrations()) {
    const hash = applied.get(one.name)
    if (hash !== undefined && hash !== one.hash) throw new ChangedMigrationError(one.name)
    if (hash === undefined) done.push(await apply(client, one))
  }
  return done
}

interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
}

function migrations(): Migration[] {
  const names = readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.sql$/.test(name))
  return names.sort().map((name) => {
    const sql = readFileSync(new URL(name, FOLDER), 'utf8')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

async function apply(client: Client, { name, sql, hash }: Migration): Promise<string> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return name
}
