import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

/** The keyed hash of a match token, base64: equal for equal tokens, nothing can be read from it. */
export function tokenOf(keys: Keys, token: string): string {
  return createHmac('sha256', keys.token).update(token).digest().subarray(0, 16).toString('base64')
}
