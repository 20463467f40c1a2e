import type { JsonWebKey } from 'node:crypto'
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { RoutedDesk } from '@cwmis/core/access/route.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { Author } from '@cwmis/core/entry/header.ts'
import { sealerFor } from '@cwmis/ledger/keys/crypto.ts'
import { readOrMake } from '@cwmis/ledger/keys/key-file.ts'
import { registerDoor } from '@cwmis/ledger/migrate/prepare.ts'
import type { Client } from 'pg'
import { IMPORT_DOOR, type Importer } from './bundle.ts'

/** The account cannot import: it does not exist or holds no post that may report. */
export class NoImporter extends Error {
  override readonly name = 'NoImporter'
}

/** The import door's own key and the secret of its salts, made once and kept (0600) in the keys folder. */
export function importKey(
  dataDir: string,
): Pick<Importer, 'sealer' | 'secret'> & { readonly key: JsonWebKey } {
  const stored = readOrMake(join(dataDir, 'keys'), 'import-door.json', () => ({
    key: generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
    secret: randomBytes(32).toString('base64'),
  }))
  const key = createPrivateKey(stored.key)
  return {
    sealer: sealerFor(key),
    secret: Buffer.from(stored.secret, 'base64'),
    key: createPublicKey(key).export({ format: 'jwk' }),
  }
}

/** The person behind an account with the post from which they may report; and the door's key made known. */
export async function authorOf(client: Client, account: string, content: Content): Promise<Author> {
  const reporting = content.roles
    .filter((role) => role.writes.includes('report-made'))
    .map((role) => role.code)
  const found = await client.query<{ actor: string; post: string; role: string }>(
    `select a.actor, p.id as post, p.role from account a
     join holding h on h.actor = a.actor and h.since <= now() and (h.until is null or h.until > now())
     join post p on p.id = h.post
     where a.account = $1 and a.closed_at is null and p.role = any($2) order by p.id limit 1`,
    [account, reporting],
  )
  const [row] = found.rows
  if (row === undefined)
    throw new NoImporter(`No account "${account}" with a post that may report.`)
  return row
}

/** Makes the door's public key known to the ledger. */
export function registerImportDoor(client: Client, key: JsonWebKey): Promise<void> {
  return registerDoor(client, IMPORT_DOOR, key)
}

/** Every desk with its place and the roles that sit there. */
export async function routedDesks(client: Client): Promise<RoutedDesk[]> {
  const found = await client.query<RoutedDesk>(
    `select d.id as desk, o.place, array_agg(distinct p.role) as roles
     from desk d join office o on o.id = d.office join post p on p.desk = d.id group by d.id, o.place`,
  )
  return found.rows
}
