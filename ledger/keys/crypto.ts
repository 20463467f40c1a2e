import {
  createHash,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import type { Hasher, Sealer, Verifier } from '@cwmis/core/entry/crypto.ts'
import { derOf } from './der.ts'

const SIGNATURE_BYTES = 64

const HASHER: Hasher = { sha256: hashPieces }

function hashPieces(pieces: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}

/** Seals with a private ECDSA P-256 key of this process. */
export function sealerFor(key: KeyObject): Sealer {
  return {
    ...HASHER,
    random: (bytes) => randomBytes(bytes),
    sign: (text) => signText(key, text),
  }
}

/** ECDSA P-256 with SHA-256, IEEE P1363, base64url. */
export function signText(key: KeyObject, text: string): string {
  return sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
}

/** Checks what one device signed; any other device's signature is false. */
export function verifierFor(device: string, key: JsonWebKey): Verifier {
  return {
    ...HASHER,
    verify: (signer, text, signature) =>
      signer === device ? verifyText(key, text, signature) : false,
  }
}

/** Keys seen lately, as they check: reading one costs more than checking with it. */
const readKeys = new Map<string, KeyObject | null>()
const MOST_KEYS = 5000

function readKey({ kty = '', crv = '', x = '', y = '' }: JsonWebKey): KeyObject | null {
  const name = `${kty}.${crv}.${x}.${y}`
  const known = readKeys.get(name)
  if (known !== undefined) return known
  const read = keyOf({ kty, crv, x, y })
  if (readKeys.size >= MOST_KEYS) readKeys.clear()
  readKeys.set(name, read)
  return read
}

/** A public P-256 key, or null where it is none. */
function keyOf(jwk: JsonWebKey): KeyObject | null {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : null
  } catch {
    return null
  }
}

/**
 * At once: to hand a check to another thread and back costs more than the check. The signature goes in as DER, since to
 * say beside the key that it is none costs a third more.
 */
function verifyText(jwk: JsonWebKey, text: string, signature: string): boolean {
  const key = readKey(jwk)
  const bytes = Buffer.from(signature, 'base64url')
  if (key === null || bytes.length !== SIGNATURE_BYTES) return false
  return verify('sha256', Buffer.from(text), key, derOf(bytes))
}
