import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { promisify } from 'node:util'
import type { PublicKey } from '@cwmis/core/wire/session.ts'

const verifying = promisify(verify)

/** The bare public point of a key, without what a browser adds to it: equal keys are equal texts. */
export function plainKey({ kty, crv, x, y }: PublicKey): PublicKey {
  return { kty, crv, x, y }
}

/** The key if its point lies on the curve, else null. */
export function readKey(key: PublicKey): KeyObject | null {
  try {
    return createPublicKey({ key: { ...plainKey(key) }, format: 'jwk' })
  } catch {
    return null
  }
}

/** Did this device's key sign this text? `signature`: IEEE P1363, base64url. Verified off the main thread. */
export async function signedBy(key: PublicKey, text: string, signature: string): Promise<boolean> {
  const opened = readKey(key)
  const bytes = Buffer.from(signature, 'base64url')
  if (opened === null || bytes.length !== 64) return false
  const how = { key: opened, dsaEncoding: 'ieee-p1363' as const }
  return verifying('sha256', Buffer.from(text), how, bytes)
}
