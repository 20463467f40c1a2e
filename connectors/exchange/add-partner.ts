import { addToDirectory } from '@cwmis/ledger/directory/directory.ts'
import { registerDoor } from '@cwmis/ledger/migrate/prepare.ts'
import { deviceOf } from './entries.ts'
import { doorKey, type ExchangeKeys, seal } from './keys.ts'

type Owner = Parameters<typeof registerDoor>[0]

/** A partner as it is set up: its desk in this house with the role it acts in, where it is reached, its key, what was agreed. */
export interface NewPartner {
  readonly partner: string
  readonly name: string
  readonly desk: string
  readonly role: string
  readonly address: string | null
  /** `whsec_…`, base64. */
  readonly secret: string
  readonly agreements: readonly {
    readonly flow: string
    readonly version: string
    readonly basis: string
  }[]
  /** ISO 8601 UTC, from when all of it holds. */
  readonly since: string
}

/** Sets up a partner: its actor `system:PARTNER` in a post of its desk, its door, key and agreements. `client` is the owner's. */
export async function addPartner(
  client: Owner,
  keys: ExchangeKeys,
  one: NewPartner,
): Promise<void> {
  const { partner, name, desk, role, since } = one
  const [actor, post] = [`system:${partner}`, `post-system-${partner}`]
  await addToDirectory(client, {
    posts: [{ id: post, desk, role, title: name }],
    actors: [{ id: actor, name }],
    holdings: [{ actor, post, since }],
  })
  await registerDoor(client, deviceOf(partner), doorKey(keys))
  await client.query(
    `insert into exchange_partner (partner, actor, post, address) values ($1, $2, $3, $4)`,
    [partner, actor, post, one.address],
  )
  await addKey(client, keys, one)
  for (const { flow, version, basis } of one.agreements) {
    await client.query(
      `insert into exchange_agreement (partner, flow, version, basis, since) values ($1, $2, $3, $4, $5)`,
      [partner, flow, version, basis, since],
    )
  }
}

/** Gives a partner a further key, valid from an instant (ISO 8601) beside those it has. */
export async function addKey(
  client: Owner,
  keys: ExchangeKeys,
  { partner, secret, since }: Pick<NewPartner, 'partner' | 'secret' | 'since'>,
): Promise<void> {
  await client.query(`insert into exchange_key (partner, sealed, since) values ($1, $2, $3)`, [
    partner,
    seal(keys, `key ${partner}`, secret),
    since,
  ])
}
