import { randomBytes } from 'node:crypto'
import type { Passwords } from '../migrate/roles.ts'
import { readOrMake } from './key-file.ts'

/** The passwords of the database roles, made at the first start and kept (0600) in the keys folder. */
export function loadPasswords(folder: string): Passwords {
  return readOrMake(folder, 'database-roles.json', () => ({
    serve: made(),
    sequence: made(),
    view: made(),
    keeper: made(),
  }))
}

function made(): string {
  return randomBytes(24).toString('base64url')
}
