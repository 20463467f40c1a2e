import { type ExchangeKeys, loadExchangeKeys } from '@cwmis/connectors/exchange/keys.ts'
import {
  reach,
  type Settled,
  settleSimulated,
} from '@cwmis/connectors/exchange/simulating/settle.ts'
import { addToDirectory } from '@cwmis/ledger/directory/directory.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { findRunning } from '@cwmis/ledger/embedded/database.ts'
import type { Settings } from '../env.ts'
import { isHealthy } from '../measuring/program.ts'
import { markOf } from '../start/mode-mark.ts'
import { connectionOf } from '../start/outside.ts'
import { StartRefusal } from '../start/refusal.ts'
import { PARTNER_DESKS } from './cast.ts'

/** The running house of invented children: its address, its database's owner, and its exchange's keys. */
export interface ExampleHouse {
  readonly address: string
  readonly owner: DatabaseConnection
  readonly keys: ExchangeKeys
}

/**
 * Finds the house of these settings.
 * @throws StartRefusal where it does not run, or holds real children
 */
export async function findExample(settings: Settings): Promise<ExampleHouse> {
  const { dataDir, origin, mode } = settings
  if ((markOf(dataDir) ?? mode) !== 'example') {
    throw new StartRefusal(
      'Partners are simulated for invented children only, never for real ones.',
    )
  }
  const owner = await ownerOf(settings)
  if (owner === undefined || !(await isHealthy(origin))) {
    throw new StartRefusal(
      `No house answers at ${origin}. Run npm start first, with the same PORT and DATA_DIR.`,
    )
  }
  await refuseLive(owner)
  return { address: origin, owner, keys: loadExchangeKeys(`${dataDir}/keys`) }
}

async function ownerOf({ database, dataDir }: Settings): Promise<DatabaseConnection | undefined> {
  if (database.kind === 'embedded') return (await findRunning(dataDir))?.connection
  if (database.ownerUrl === undefined) {
    throw new StartRefusal('Partners are made known by the owner: set DATABASE_OWNER_URL.')
  }
  return connectionOf('DATABASE_OWNER_URL', database.ownerUrl)
}

/** A database carries its mode itself, whatever the folder says. */
async function refuseLive(owner: DatabaseConnection): Promise<void> {
  const found = await withClient(owner, (client) =>
    client.query<{ mode: string }>(
      `select value #>> '{}' as mode from setting where name = 'mode'`,
    ),
  )
  if (found.rows[0]?.mode !== 'example') {
    throw new StartRefusal('This database holds real children: no partner is simulated for it.')
  }
}

/** Makes the partners known to the house. */
export function settlePartners(
  { owner, keys }: Pick<ExampleHouse, 'owner' | 'keys'>,
  partners: readonly Settled[],
): Promise<void> {
  return withClient(owner, async (client) => {
    await addToDirectory(client, PARTNER_DESKS)
    for (const one of partners) await settleSimulated(client, keys, one)
  })
}

/** From now on they are reached nowhere: what is for them waits. */
export function leavePartners(
  { owner }: ExampleHouse,
  partners: readonly Settled[],
): Promise<void> {
  return withClient(owner, async (client) => {
    for (const { partner } of partners) await reach(client, { partner, address: null })
  })
}
