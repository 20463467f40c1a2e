import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { type Migrating, migrate, waitingMigrations } from '@cwmis/ledger/migrate/migrate.ts'
import type { Client } from 'pg'
import { StartRefusal } from '../start/refusal.ts'

/** What an upgrade works with. */
export interface Upgrading {
  /** The owner's. */
  readonly connection: DatabaseConnection
  /** Takes a checked backup and gives its path. */
  readonly backUp: () => Promise<string>
  readonly say: (text: string) => void
  /** Where the migrations lie; default: this release's. */
  readonly folder?: URL
}

const DOORS = `select count(*)::int as doors from pg_stat_activity
  where datname = current_database() and usename in ('cwmis_serve', 'cwmis_sequence')`

/**
 * Brings a database to this release: backs it up first, then migrates, all of it or nothing. Gives the names of the
 * migrations applied; none where none waits, and then no backup is taken.
 * @throws StartRefusal when a house runs on it, or, with the way back, when a migration fails
 */
export function upgrade({ connection, backUp, say, folder }: Upgrading): Promise<string[]> {
  const how = folder ? { folder } : {}
  return withClient(connection, async (client) => {
    const found = await client.query<{ doors: number }>(DOORS)
    if (found.rows[0]?.doors !== 0)
      throw new StartRefusal('A house runs on this database: stop it first, then upgrade.')
    const waiting = await waitingMigrations(client, how)
    if (waiting.length === 0) return []
    say(`Waiting: ${waiting.join(', ')}. Backing up first ...`)
    const path = await backUp()
    say(`Backed up to ${path}. Migrating ...`)
    return migrateWholly(client, how, path)
  })
}

async function migrateWholly(client: Client, how: Migrating, path: string): Promise<string[]> {
  await client.query('begin')
  try {
    const applied = await migrate(client, { ...how, within: true })
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback')
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new StartRefusal(
      `A migration failed (${why}). Nothing was changed: go on with the release you had. If you ever need it, the backup is ${path}.`,
    )
  }
}
