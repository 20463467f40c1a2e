import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseConnection } from '../../ledger/embedded/connection.ts'
import { TEST_PASSWORDS } from '../../ledger/fixtures/template.ts'
import { loadKeys } from '../../ledger/keys/keys.ts'
import { prepareDatabase } from '../../ledger/migrate/prepare.ts'
import { CONTENT } from '../../practice/content.ts'
import type { Template } from './database.ts'
import { settle } from './people.ts'

/** The password of the role that serves. */
export const SERVING = { password: TEST_PASSWORDS.serve } as const

/** A database as a first start leaves it, with the people of the stories in it. A house that opens a copy puts its own key in. */
export const PEOPLED: Template = {
  name: 'peopled',
  migrate: async (client) => {
    const folder = mkdtempSync(join(tmpdir(), 'cwmis-keys-'))
    const keys = loadKeys(folder)
    rmSync(folder, { recursive: true })
    await prepareDatabase(client, { passwords: TEST_PASSWORDS, keys, content: CONTENT })
    await settle(client)
  },
}

/** Gives a new house the passwords of this run: roles belong to the whole cluster, and houses stand side by side in it. */
export function keepTestPasswords(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { count, ...others } = TEST_PASSWORDS
  const secret = { mode: 0o600 }
  writeFileSync(join(folder, 'database-roles.json'), JSON.stringify(others), secret)
  writeFileSync(join(folder, 'database-count.json'), JSON.stringify({ count }), secret)
}

/** A connection as an address, as `DATABASE_URL` has it. */
export function addressOf(connection: DatabaseConnection): string {
  const { host, port, user, password, database } = connection
  const account = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  const socket = encodeURIComponent(host)
  return `postgres://${account}@localhost:${String(port)}/${database}?host=${socket}`
}
