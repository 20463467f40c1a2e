import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * What a device signs at its next refresh: a nonce and the time of the last passphrase, marked as ours,
 * so that no row has to remember when somebody last typed it.
 */
export function makeChallenge(signedInAt: number, key: Uint8Array): string {
  const body = `${randomBytes(24).toString('base64url')}.${signedInAt.toString(36)}`
  return `${body}.${mark(body, key)}`
}

/** When the passphrase was last typed, in milliseconds since 1970; null if the challenge is not ours. */
export function signedInAtOf(challenge: string, key: Uint8Array): number | null {
  const [nonce, at, seal, more] = challenge.split('.')
  if (nonce === undefined || at === undefined || seal === undefined || more !== undefined)
    return null
  const right = Buffer.from(mark(`${nonce}.${at}`, key))
  const given = Buffer.from(seal)
  if (right.length !== given.length || !timingSafeEqual(right, given)) return null
  return Number.parseInt(at, 36)
}

function mark(body: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`cwmis-challenge-v1\n${body}`).digest('base64url')
}
