import { randomBytes } from 'node:crypto'

/** A new key by which a partner and the house sign to each other (`whsec_…`). */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}
