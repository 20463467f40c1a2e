import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  randomUUID,
} from 'node:crypto'
import { sealerFor } from '@cwmis/ledger/keys/crypto.ts'
import type { Staff } from '@cwmis/practice/example/staff.ts'
import type { ClientBase } from 'pg'
import { SINCE } from '../start/example.ts'
import type { Telling, Writer } from './tell.ts'

/** The one device of somebody of a bulk world. */
export interface Device {
  readonly actor: string
  readonly device: string
  /** The private key, PEM. */
  readonly pem: string
}

/** A device for each of them. */
export function makeDevices(staff: readonly Staff[]): Device[] {
  return staff.map(({ actor }) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    return { actor, device: randomUUID(), pem }
  })
}

/** Registers devices as in touch at this instant (ISO 8601 UTC). `client` is the owner's. */
export async function registerDevices(
  client: ClientBase,
  { devices, since }: { readonly devices: readonly Device[]; readonly since: string },
): Promise<void> {
  const rows = devices.map(({ actor, device, pem }) => ({ actor, device, key: publicOf(pem) }))
  await client.query(
    `insert into device (id, actor, key, label, registered_at, last_sync)
     select device, actor, key, '', $2, $2 from jsonb_to_recordset($1) as x (device text, actor text, key jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows), since],
  )
}

/** Those who write the stories of a bulk world, by actor, with the posts the directory has them in. */
export function writersOf(
  staff: readonly Staff[],
  devices: readonly Device[],
): ReadonlyMap<string, Writer> {
  const byActor = new Map(devices.map((one) => [one.actor, one]))
  return new Map(
    staff.flatMap(({ actor, post, desk, role, place }): [string, Writer][] => {
      const found = byActor.get(actor)
      if (found === undefined) return []
      const posts = [{ post, desk, role, place, from: SINCE, until: null }]
      const { device, pem } = found
      const sealer = sealerFor(createPrivateKey(pem))
      return [[actor, { device, sealer, key: publicOf(pem), posts }]]
    }),
  )
}

/** Every desk of these people, with the roles at it. */
export function desksOf(staff: readonly Staff[]): Telling['desks'] {
  return [...Map.groupBy(staff, ({ desk }) => desk)].map(([desk, at]) => ({
    desk,
    roles: [...new Set(at.map(({ role }) => role))],
  }))
}

function publicOf(pem: string): JsonWebKey {
  const { kty, crv, x, y } = createPublicKey(pem).export({ format: 'jwk' })
  return {
    ...(kty === undefined ? {} : { kty }),
    ...(crv === undefined ? {} : { crv }),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
  }
}
