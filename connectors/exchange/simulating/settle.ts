import { addKey, addPartner, type NewPartner } from '../add-partner.ts'
import type { ExchangeKeys } from '../keys.ts'

type Owner = Parameters<typeof addPartner>[0]

/** A simulated partner as a house knows it. */
export interface Settled extends NewPartner {
  /** A key of it that is no longer valid. */
  readonly revoked: string
  /** What it calls desks and places of the house. */
  readonly places: readonly {
    readonly code: string
    readonly desk: string
    readonly place: string | null
  }[]
}

/**
 * Makes a simulated partner known to a house of invented children, or reaches it at another address with another key
 * if it is known: keys of earlier runs end. `client` is the owner's.
 */
export async function settleSimulated(
  client: Owner,
  keys: ExchangeKeys,
  one: Settled,
): Promise<void> {
  const { partner, since, revoked } = one
  const known = await client.query('select from exchange_partner where partner = $1', [partner])
  if (known.rowCount === 0) {
    await addPartner(client, keys, { ...one, secret: revoked })
  } else {
    await reach(client, { partner, address: one.address })
    await addKey(client, keys, { partner, secret: revoked, since })
  }
  await client.query(
    'update exchange_key set until = $2 where partner = $1 and (until is null or until > $2)',
    [partner, since],
  )
  await addKey(client, keys, one)
  for (const { code, desk, place } of one.places) {
    await client.query(
      `insert into exchange_place (partner, code, desk, place) values ($1, $2, $3, $4)
        on conflict (partner, code) do update set desk = excluded.desk, place = excluded.place`,
      [partner, code, desk, place],
    )
  }
}

/** Where a partner is reached from now on; null: nowhere, so that what is for it waits. */
export async function reach(
  client: Owner,
  { partner, address }: Pick<NewPartner, 'partner' | 'address'>,
): Promise<void> {
  await client.query(
    `insert into exchange_partner (partner, actor, post, address, suspended)
      select partner, actor, post, $2, suspended from exchange_partner where partner = $1 order by no desc limit 1`,
    [partner, address],
  )
}
