import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addToDirectory } from '@cwmis/ledger/directory/directory.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import type { Staff } from '@cwmis/practice/example/staff.ts'
import { hashPassphrase } from '@cwmis/server/sign-in/passphrase.ts'
import { Pool } from 'pg'
import { EXAMPLE } from '../example/load.ts'
import { beginWorld, endWorld } from '../example/world-mark.ts'
import { readAccounts } from '../start/accounts.ts'
import { directoryOf } from '../start/example.ts'
import { newPassphrase } from '../start/passphrase.ts'

/**
 * Gives everybody of a bulk world an account, all with one passphrase, so that a thousand hashes need not be made; and
 * notes that the example is not to be loaded beside it.
 */
export async function settleCountry(
  owner: DatabaseConnection,
  { staff, dataDir, now }: { staff: readonly Staff[]; dataDir: string; now: number },
): Promise<void> {
  const passphrase = keepOne(dataDir, staff)
  const hash = await hashPassphrase(passphrase)
  const hashes = new Map(staff.map(({ account }) => [account, hash]))
  await withClient(owner, (client) => addToDirectory(client, directoryOf(staff, hashes)))
  const pool = new Pool({ ...owner, max: 1 })
  await beginWorld(pool, { seed: EXAMPLE.seed, now })
  await endWorld(pool, EXAMPLE)
  await pool.end()
}

function keepOne(dataDir: string, staff: readonly Staff[]): string {
  const path = join(dataDir, 'example-accounts.json')
  const passphrase = readAccounts(dataDir)[0]?.passphrase ?? newPassphrase()
  const accounts = staff.map(({ account, role, officeName: office, district }) => ({
    account,
    passphrase,
    role,
    office,
    district,
  }))
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(accounts)}\n`, { mode: 0o600 })
  return passphrase
}
