import { createHash } from 'node:crypto'

/** How the database knows a session's token; the token itself stays with the browser. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
