import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { inject } from 'vitest'
import { type DatabaseConnection, withClient } from '../../ledger/embedded/connection.ts'

/** A database as it stands before a test: made once a run by `migrate`, copied for each file. */
export interface Template {
  /** Letters, digits and underscores; two templates of one name must be migrated alike. */
  name: string
  migrate: (client: Client, connection: DatabaseConnection) => Promise<unknown>
}

/** A database of a test file's own. */
export interface FreshDatabase {
  /** The owner's; for another role spread it with that role's `user` and `password`. */
  connection: DatabaseConnection
  /** Removes it, ending whatever is still connected. */
  drop: () => Promise<void>
}

/** Any number: all files of a run take turns at making a template. */
const TEMPLATE_LOCK = 7_305_117

/** Makes a database for one test file, empty or copied from a template. Pair it with `drop` in afterAll. */
export async function freshDatabase(template?: Template): Promise<FreshDatabase> {
  const cluster = inject('cluster')
  const source = template ? await ensureTemplate(cluster, template) : 'template1'
  const database = `test_${randomBytes(6).toString('hex')}`
  await onCluster(cluster, (client) =>
    client.query(`create database ${database} template ${source}`),
  )
  return {
    connection: { ...cluster, database },
    drop: async () => {
      await onCluster(cluster, (client) =>
        client.query(`drop database if exists ${database} with (force)`),
      )
    },
  }
}

function onCluster<T>(
  cluster: DatabaseConnection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  return withClient({ ...cluster, database: 'postgres' }, work)
}

/** Makes and migrates the template unless another file of this run already did. */
function ensureTemplate(cluster: DatabaseConnection, template: Template): Promise<string> {
  const name = `template_${template.name}`
  return onCluster(cluster, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await makeTemplate(client, { ...cluster, database: name }, template)
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
    return name
  })
}

async function makeTemplate(
  client: Client,
  connection: DatabaseConnection,
  template: Template,
): Promise<void> {
  const draft = { ...connection, database: `${connection.database}_draft` }
  await client.query(`drop database if exists ${draft.database} with (force)`)
  await client.query(`create database ${draft.database}`)
  await withClient(draft, (owner) => template.migrate(owner, draft))
  await client.query(`alter database ${draft.database} rename to ${connection.database}`)
}
