import { createPublicKey, type JsonWebKey } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import type { Client } from 'pg'
import { type Keys, RULE_DEVICE } from '../keys/keys.ts'
import { loadShelf } from '../practice/shelf.ts'
import { migrate } from './migrate.ts'
import { type Passwords, setPasswords } from './roles.ts'

/** What a start brings the database up to. */
export interface Preparation {
  readonly passwords: Passwords
  readonly keys: Keys
  readonly content: Content
}

/**
 * Makes a database ready to be served: newest migration, roles that sign in, the practice as the
 * software brings it, the house's own key. `client` is the owner's. Running it again changes nothing. Gives the names
 * of the migrations applied now.
 */
export async function prepareDatabase(client: Client, preparation: Preparation): Promise<string[]> {
  const applied = await migrate(client)
  await setPasswords(client, preparation.passwords)
  await loadShelf(client, preparation.content)
  await registerDoor(
    client,
    RULE_DEVICE,
    createPublicKey(preparation.keys.rule).export({ format: 'jwk' }),
  )
  return applied
}

/** Registers the key of a door (`door:import`), which signs for people who have no key of their own there. */
export async function registerDoor(client: Client, door: string, key: JsonWebKey): Promise<void> {
  await client.query(
    `insert into device (id, key, label) values ($1, $2, $1)
     on conflict (id) do update set key = excluded.key where device.actor is null`,
    [door, JSON.stringify({ kty: key.kty, crv: key.crv, x: key.x, y: key.y })],
  )
}
