import { randomBytes } from 'node:crypto'
import type { Passwords } from '../migrate/roles.ts'
import { readOrMake } from './key-file.ts'

/** The passwords of the database roles, made at the first start and kept (0600) in the keys folder. */
export function loadPasswords(folder: string): Passwords {
  const first = readOrMake<Omit<Passwords, 'count'>>(folder, 'database-roles.json', () => ({
    serve: made(),
    sequence: made(),
    view: made(),
    keeper: made(),
  }))
  // In a file of its own: installations that are older than this role have the other one already.
  const count = readOrMake<Pick<Passwords, 'count'>>(folder, 'database-count.json', () => ({
    count: made(),
  }))
  return { ...count, ...first }
}

function made(): string {
  return randomBytes(24).toString('base64url')
}
