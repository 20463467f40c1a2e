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

/** Checks what one device signed, off the main thread; any other device's signature is false. */
export function verifierFor(device: string, key: JsonWebKey): Verifier {
  return {
    ...HASHER,
    verify: (signer, text, signature) =>
      signer === device ? verifyText(key, text, signature) : false,
  }
}

/** Keys seen lately as Node wants them: reading one costs more than checking with it. */
const readKeys = new Map<string, KeyObject>()
const MOST_KEYS = 5000

function readKey(jwk: JsonWebKey): KeyObject | null {
  const name = `${jwk.x ?? ''}.${jwk.y ?? ''}`
  const known = readKeys.get(name)
  if (known !== undefined) return known
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    if (readKeys.size >= MOST_KEYS) readKeys.clear()
    readKeys.set(name, key)
    return key
  } catch {
    return null
  }
}

function verifyText(jwk: JsonWebKey, text: string, signature: string): Promise<boolean> {
  const key = readKey(jwk)
  const bytes = Buffer.from(signature, 'base64url')
  if (key === null || bytes.length !== SIGNATURE_BYTES) return Promise.resolve(false)
  return new Promise((resolve) => {
    verify(
      'sha256',
      Buffer.from(text),
      { key, dsaEncoding: 'ieee-p1363' },
      bytes,
      (error, good) => {
        resolve(error === null && good)
      },
    )
  })
}
