import { type Staff, STAFF } from '@cwmis/practice/example/staff.ts'
import { addToDirectory } from '@cwmis/ledger/directory/directory.ts'
import { hashPassphrase } from '@cwmis/server/sign-in/passphrase.ts'
import type { ClientBase } from 'pg'

/** Everybody of the example has held their post since then. */
const SINCE = '2020-01-06T05:00:00.000Z'

/** The people of the example as a list of accounts names them. */
export const PEOPLE = STAFF.map(({ account, role, officeName, district }) => {
  return { account, role, office: officeName, district }
})

/**
 * Adds the offices, desks, posts and people of the example, and lets each sign in with the passphrase given by
 * account. Running it again changes nothing but a passphrase that is another one now. `client` is the owner's.
 */
export async function addPeople(
  client: ClientBase,
  passphrases: ReadonlyMap<string, string>,
): Promise<void> {
  const known = await knownHashes(client)
  const accounts = await Promise.all(
    STAFF.map(async ({ account, actor }) => {
      const hash = known.get(account) ?? (await hashFor(passphrases.get(account)))
      return { actor, account, hash }
    }),
  )
  await addToDirectory(client, {
    offices: unique(STAFF.map(officeOf)),
    desks: unique(STAFF.map(({ desk, office, deskName }) => ({ id: desk, office, name: deskName }))),
    posts: STAFF.map(({ post, desk, role }) => ({ id: post, desk, role, title: '' })),
    actors: STAFF.map(({ actor, name }) => ({ id: actor, name })),
    accounts,
    holdings: STAFF.map(({ actor, post }) => ({ actor, post, since: SINCE })),
  })
}

/** Somebody without a passphrase has an account that nobody can enter. */
function hashFor(passphrase: string | undefined): Promise<string> | string {
  return passphrase === undefined ? 'none' : hashPassphrase(passphrase)
}

async function knownHashes(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const found = await client.query<{ account: string; hash: string }>(
    'select account, hash from account',
  )
  return new Map(found.rows.map(({ account, hash }) => [account, hash]))
}

function officeOf({ office, officeName, agency, place }: Staff) {
  return { id: office, name: officeName, agency, place }
}

function unique<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
