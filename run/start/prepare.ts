import { join } from 'node:path'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { type Keys, loadKeys } from '@cwmis/ledger/keys/keys.ts'
import { loadPasswords } from '@cwmis/ledger/keys/passwords.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { waitingMigrations } from '@cwmis/ledger/migrate/migrate.ts'
import { prepareDatabase } from '@cwmis/ledger/migrate/prepare.ts'
import type { Passwords } from '@cwmis/ledger/migrate/roles.ts'
import { type LedgerOptions, openLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import type { Client } from 'pg'
import type { Mode, Settings } from '../env.ts'
import type { HouseDatabase } from './database.ts'
import { DOOR_CONNECTIONS } from './limits.ts'
import { refuseMixed } from './mode-mark.ts'
import { StartRefusal } from './refusal.ts'

/** Keys and passwords of an installation, made at its first start and kept (0600) in `DATA_DIR/keys`. */
export interface Secrets {
  folder: string
  keys: Keys
  passwords: Passwords
}

/** Reads the secrets of a data folder, making them where there are none. */
export function loadSecrets(
  { dataDir, database }: Settings,
  serve: HouseDatabase['serve'],
): Secrets {
  const folder = join(dataDir, 'keys')
  const passwords = loadPasswords(folder)
  // An outside database is reached with the password it was given, which is then the serving role's.
  const own = database.kind === 'outside' && serve ? { serve: serve.password } : {}
  return { folder, keys: loadKeys(folder), passwords: { ...passwords, ...own } }
}

/**
 * Brings a database up to date: migrations, roles, the practice's roles, the mark of its mode.
 * Without the owner's account it must have been prepared before.
 * @throws StartRefusal when it belongs to the other mode, or was never prepared
 */
export async function prepare(
  { owner }: HouseDatabase,
  { mode, secrets }: { mode: Mode; secrets: Secrets },
): Promise<void> {
  if (!owner) return
  await withClient(owner, async (client) => {
    // Looked at before anything is changed: another house may be using it.
    const there = await client.query<{ is: boolean }>(
      `select to_regclass('public.setting') is not null as is`,
    )
    if (there.rows[0]?.is) await markDatabase(client, mode)
    await prepareDatabase(client, { ...secrets, content: CONTENT })
    await markDatabase(client, mode)
  })
}

/** An outside database outlives data folders: it carries the mark itself. */
async function markDatabase(client: Client, mode: Mode): Promise<void> {
  await client.query(
    `insert into setting (name, value) values ('mode', to_jsonb($1::text)) on conflict do nothing`,
    [mode],
  )
  const found = await client.query<{ mode: string }>(
    `select value #>> '{}' as mode from setting where name = 'mode'`,
  )
  refuseMixed('This database', found.rows[0]?.mode ?? '', mode)
}

/**
 * What people entered is not brought into another shape without a backup of it: that is what the upgrade is for.
 * @throws StartRefusal where a live database that somebody uses is of an earlier release
 */
export async function refuseEarlier(
  { owner }: Pick<HouseDatabase, 'owner'>,
  mode: Mode,
): Promise<void> {
  if (!owner || mode !== 'live') return
  await withClient(owner, async (client) => {
    const there = await client.query(`select to_regclass('public.account') as accounts`)
    if (there.rows[0]?.accounts === null) return
    const used = await client.query('select from account limit 1')
    if (used.rowCount === 0 || (await waitingMigrations(client)).length === 0) return
    throw new StartRefusal(
      'The database is of an earlier release. Run npm run upgrade -- DIR: it takes a backup into DIR first.',
    )
  })
}

/** Opens the ledger of a prepared database. */
export function ledgerOf(database: HouseDatabase, about: { mode: Mode; secrets: Secrets }): Ledger {
  return openLedger(ledgerOptions(database, about))
}

/** How the ledger of a prepared database is opened. */
export function ledgerOptions(
  database: HouseDatabase,
  { mode, secrets }: { mode: Mode; secrets: Secrets },
): LedgerOptions {
  const { host, port, serve } = database
  const { keys, passwords } = secrets
  const place = { host, port, database: database.database, ...(serve ? { serve } : {}) }
  // Only the example has a past that nobody lived through.
  const invented = mode === 'example'
  return { ...place, passwords, keys, connections: DOOR_CONNECTIONS, invented }
}

/**
 * Asks the ledger one thing as its doors do.
 * @throws StartRefusal when the serving role cannot reach a prepared ledger
 */
export async function tryLedger(ledger: Ledger): Promise<void> {
  try {
    await ledger.serve.query('select app.has_accounts()')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    throw new StartRefusal(
      `The database cannot be served (${why}): is DATABASE_URL right, and was it prepared by a start with DATABASE_OWNER_URL?`,
    )
  }
}
