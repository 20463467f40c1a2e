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

/** How to migrate where not everything, each by itself, is wanted. */
export interface Migrating {
  /** The caller holds a transaction: all of them or none. */
  readonly within?: boolean
  /** Only those of these names. */
  readonly only?: readonly string[]
  /** Where the migrations lie. */
  readonly folder?: URL
}

/**
 * Brings the database to the newest migration, each in a transaction of its own, in order of
 * their numbers. `client` is the owner's. Gives the names of those applied now.
 * @throws ChangedMigrationError when an applied one no longer has the bytes it had
 */
export async function migrate(client: Client, how: Migrating = {}): Promise<string[]> {
  if (how.within) {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    return migrateLocked(client, how)
  }
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    return await migrateLocked(client, how)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function migrateLocked(client: Client, how: Migrating): Promise<string[]> {
  await client.query(`create table if not exists migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`)
  const done: string[] = []
  for (const one of await waiting(client, how)) {
    done.push(await (how.within ? applyHere(client, one) : apply(client, one)))
  }
  return done
}

/** The names of the migrations a database does not have yet; none of its own where it was never migrated. */
export async function waitingMigrations(client: Client, how: Migrating = {}): Promise<string[]> {
  const there = await client.query(`select to_regclass('public.migration') is not null as yes`)
  if (!there.rows[0]?.yes) return migrations(how).map(({ name }) => name)
  return (await waiting(client, how)).map(({ name }) => name)
}

async function waiting(client: Client, how: Migrating): Promise<Migration[]> {
  const found = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration',
  )
  const applied = new Map(found.rows.map((row) => [row.name, row.hash]))
  return migrations(how).filter(({ name, hash }) => {
    const before = applied.get(name)
    if (before !== undefined && before !== hash) throw new ChangedMigrationError(name)
    return before === undefined
  })
}

interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
}

function migrations({ folder = FOLDER, only }: Migrating): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-.*\.sql$/.test(name))
  const wanted = only ? names.filter((name) => only.includes(name)) : names
  return wanted.sort().map((name) => {
    const sql = readFileSync(new URL(name, folder), 'utf8')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

async function apply(client: Client, migration: Migration): Promise<string> {
  await client.query('begin')
  try {
    await applyHere(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return migration.name
}

async function applyHere(client: Client, { name, sql, hash }: Migration): Promise<string> {
  await client.query(sql)
  await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
  return name
}
