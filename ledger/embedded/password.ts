import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseStartError } from './errors.ts'
import type { Folders } from './folders.ts'

/** The owner's password, or an error that says which file is gone. */
export function readPassword(folders: Folders): string {
  if (!existsSync(folders.password)) {
    throw new DatabaseStartError(
      `The database in ${folders.cluster} exists, but its password file ${folders.password} is gone. Put it back from your backup of the keys.`,
    )
  }
  return readFileSync(folders.password, 'utf8').trim()
}

/** Makes and keeps a password for a new cluster, readable by us alone; one from a broken start is used again. */
export function makePassword(folders: Folders): string {
  if (!existsSync(folders.password)) {
    writeFileSync(folders.password, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  }
  return readPassword(folders)
}
