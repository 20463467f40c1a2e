import { addToDirectory, type Directory } from '@cwmis/ledger/directory/directory.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { STAFF, type Staff } from '@cwmis/practice/example/staff.ts'
import { hashPassphrase } from '@cwmis/server/sign-in/passphrase.ts'
import { type ExampleAccount, keepAccounts } from './accounts.ts'

/** Since when everybody of the example has held their post: before its first report. */
export const SINCE = '2020-01-01T00:00:00.000Z'

/**
 * Gives everybody of the example an account and puts them into the directory; whoever is there
 * already stays as they are. Gives the accounts with the passphrases of this data folder.
 */
export async function settleExample(
  owner: DatabaseConnection,
  dataDir: string,
): Promise<readonly ExampleAccount[]> {
  const people = STAFF.map(({ account, role, officeName, district }) => ({
    account,
    role,
    office: officeName,
    district,
  }))
  const accounts = keepAccounts(dataDir, people)
  await withClient(owner, async (client) => {
    const found = await client.query<{ account: string }>('select account from account')
    const known = new Set(found.rows.map(({ account }) => account))
    const missing = accounts.filter(({ account }) => !known.has(account))
    await addToDirectory(client, directoryOf(STAFF, await hashed(missing)))
  })
  return accounts
}

/** Hashing fills the machine for a moment: two at a time. */
async function hashed(accounts: readonly ExampleAccount[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  const waiting = [...accounts]
  async function work(): Promise<void> {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      hashes.set(one.account, await hashPassphrase(one.passphrase))
    }
  }
  await Promise.all([work(), work()])
  return hashes
}

/** Invented people with their posts, desks and offices; accounts for those whose passphrase's hash is given. */
export function directoryOf(
  staff: readonly Staff[],
  hashes: ReadonlyMap<string, string>,
): Directory {
  return {
    offices: staff.map((one) => ({
      id: one.office,
      name: one.officeName,
      agency: one.agency,
      place: one.place,
    })),
    desks: staff.map(({ desk, deskName, office }) => ({ id: desk, office, name: deskName })),
    posts: staff.map(({ post, desk, role }) => ({ id: post, desk, role, title: '' })),
    actors: staff.map(({ actor, name }) => ({ id: actor, name })),
    accounts: staff.flatMap(({ actor, account }) => {
      const hash = hashes.get(account)
      return hash === undefined ? [] : [{ actor, account, hash }]
    }),
    holdings: staff.map(({ actor, post }) => ({ actor, post, since: SINCE })),
  }
}
