import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { OWNER } from './initialise.ts'

/** What a `pg` client or pool needs to reach a database; `host` is the socket's folder. */
export interface DatabaseConnection {
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** The one database of an installation. */
export const DATABASE = 'cwmis'
/** Only names the socket's file: no TCP port is opened. */
const PORT = 5432
const LOOK_AGAIN_MS = 20
/** PostgreSQL's codes for: wrong password, no such account. */
const REFUSED = new Set(['28P01', '28000'])

/** The owner's connection to `database` through the socket in `socketFolder`. */
export function ownerConnection(
  socketFolder: string,
  password: string,
  database: string,
): DatabaseConnection {
  return { host: socketFolder, port: PORT, user: OWNER, password, database }
}

/** Connects, runs `work`, disconnects. */
export async function withClient<T>(
  connection: DatabaseConnection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** True when the server answers now; false while it does not; throws when it refuses the password. */
export async function answers(connection: DatabaseConnection): Promise<boolean> {
  try {
    await withClient(connection, (client) => client.query('select 1'))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && REFUSED.has(String(error.code))) throw error
    return false
  }
}

/** Waits until the server answers, or until `over()` says that there is no more point. */
export async function waitForAnswer(
  connection: DatabaseConnection,
  over: () => boolean,
): Promise<boolean> {
  while (!over()) {
    if (await answers(connection)) return true
    await pause(LOOK_AGAIN_MS)
  }
  return false
}

/** Makes the installation's database if it is not there yet. */
export function ensureDatabase(connection: DatabaseConnection): Promise<void> {
  return withClient({ ...connection, database: 'postgres' }, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  })
}
