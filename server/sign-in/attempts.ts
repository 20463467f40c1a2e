import { createHmac } from 'node:crypto'
import { Refusal } from '../problem/refusal.ts'
import { createThrottle, type Throttle } from './throttle.ts'

const QUARTER = 15 * 60_000

/** Tries at signing in: few for one account, more for one address (an office shares it). */
export const ATTEMPTS = { account: 8, address: 60, withinMs: QUARTER } as const

/** Bounds guessing, alike for accounts that exist and names that nobody has. */
export interface Attempts {
  readonly byAccount: Throttle
  readonly byAddress: Throttle
}

export function createAttempts(): Attempts {
  const { account, address, withinMs } = ATTEMPTS
  return {
    byAccount: createThrottle({ tries: account, withinMs, keys: 50_000 }),
    byAddress: createThrottle({ tries: address, withinMs, keys: 50_000 }),
  }
}

/** The key under which an account's failures are counted: nobody reads a name from it. */
export function attemptKey(account: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(foldAccount(account)).digest('base64url')
}

/** An account's name as it is stored and compared. */
export function foldAccount(account: string): string {
  return account.normalize('NFKC').trim().toLowerCase()
}

/** Refuses once there were too many, and says when to try again. */
export function refuseAfterTooMany(waits: readonly number[]): void {
  const wait = Math.max(...waits)
  if (wait > 0) throw new Refusal('too-many-attempts', { retryAfter: Math.ceil(wait / 1000) })
}
