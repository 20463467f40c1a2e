import { createPublicKey, type JsonWebKey } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import type { Client } from 'pg'
import { type Keys, RULE_DEVICE } from '../keys/keys.ts'
import { migrate } from './migrate.ts'
import { type Passwords, setPasswords } from './roles.ts'

/** What a start brings the database up to. */
export interface Preparation {
  readonly passwords: Passwords
  readonly keys: Keys
  readonly content: Content
}

/**
 * Makes a database ready to be served: newest migration, roles that sign in, the practice's roles for the
 * policies, the house's own key. `client` is the owner's. Running it again changes nothing. Gives the names
 * of the migrations applied now.
 */
export async function prepareDatabase(client: Client, preparation: Preparation): Promise<string[]> {
  const applied = await migrate(client)
  await setPasswords(client, preparation.passwords)
  await publishRoles(client, preparation.content)
  await registerDoor(
    client,
    RULE_DEVICE,
    createPublicKey(preparation.keys.rule).export({ format: 'jwk' }),
  )
  return applied
}

/** Loads the roles of the practice in force, for the policies. */
async function publishRoles(client: Client, content: Content): Promise<void> {
  const rows = content.roles.map(({ lastResort: last_resort, ...role }) => ({
    ...role,
    last_resort,
  }))
  await client.query(
    `insert into role (code, reach, reads, compartments, writes, supervises, administers, last_resort)
     select code, reach, reads, compartments, writes, supervises, coalesce(administers, false), coalesce(last_resort, false)
     from jsonb_to_recordset($1) as x (code text, reach text, reads text[], compartments text[], writes text[],
       supervises text[], administers boolean, last_resort boolean)
     on conflict (code) do update set reach = excluded.reach, reads = excluded.reads,
       compartments = excluded.compartments, writes = excluded.writes, supervises = excluded.supervises,
       administers = excluded.administers, last_resort = excluded.last_resort, loaded_at = now()`,
    [JSON.stringify(rows)],
  )
}

/** Registers the key of a door (`door:import`), which signs for people who have no key of their own there. */
export async function registerDoor(client: Client, door: string, key: JsonWebKey): Promise<void> {
  await client.query(
    `insert into device (id, key, label) values ($1, $2, $1)
     on conflict (id) do update set key = excluded.key where device.actor is null`,
    [door, JSON.stringify({ kty: key.kty, crv: key.crv, x: key.x, y: key.y })],
  )
}
