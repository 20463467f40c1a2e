import {
  createHash,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign,
  webcrypto,
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

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** Keys seen lately as WebCrypto wants them: reading one costs more than checking with it. */
const readKeys = new Map<string, Promise<webcrypto.CryptoKey | null>>()
const MOST_KEYS = 5000

function readKey({ kty, crv, x, y }: JsonWebKey): Promise<webcrypto.CryptoKey | null> {
  const name = `${x ?? ''}.${y ?? ''}`
  const known = readKeys.get(name)
  if (known !== undefined) return known
  const plain = JSON.parse(JSON.stringify({ kty, crv, x, y }))
  const read = webcrypto.subtle.importKey('jwk', plain, ECDSA, false, ['verify']).catch(() => null)
  if (readKeys.size >= MOST_KEYS) readKeys.clear()
  readKeys.set(name, read)
  return read
}

/** By WebCrypto, whose checks run on other threads; `crypto.verify` holds up this one even with a callback. */
async function verifyText(jwk: JsonWebKey, text: string, signature: string): Promise<boolean> {
  const key = await readKey(jwk)
  const bytes = Buffer.from(signature, 'base64url')
  if (key === null || bytes.length !== SIGNATURE_BYTES) return false
  return webcrypto.subtle.verify(ECDSA, key, bytes, Buffer.from(text))
}
