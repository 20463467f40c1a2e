import { randomBytes } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'
import { boundedQueue } from './queue.ts'

/** Argon2id (the library's default kind) with 19 MiB and two passes: OWASP's floor for interactive sign-in. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }

/** Four at once fill the thread pool and 76 MiB; forty more may wait. */
const queued = boundedQueue(4, 40)

/** The stored form of a passphrase. Unicode is brought to one form first, so that every keyboard writes the same. */
export function hashPassphrase(passphrase: string): Promise<string> {
  return queued(() => hash(passphrase.normalize('NFKC'), COST))
}

/** Nobody's passphrase: what is compared where no such account exists. */
const nobody = hashPassphrase(randomBytes(24).toString('base64url'))

/**
 * Is this the passphrase behind `stored`? Null (no such account) costs the same work and is always wrong,
 * so that time does not tell who has an account.
 */
export async function checkPassphrase(stored: string | null, passphrase: string): Promise<boolean> {
  const against = stored ?? (await nobody)
  const right = await queued(() => verify(against, passphrase.normalize('NFKC')))
  return right && stored !== null
}
