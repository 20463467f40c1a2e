import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { pointOf, publicKeyOf, type RecoveryKey, rawPoint } from './recovery-key.ts'

/**
 * The head of a file in the format of age (age-encryption.org/v1) with one X25519 recipient: it carries the file's
 * own key, sealed so that only the recovery key opens it.
 */
const VERSION = 'age-encryption.org/v1'
const WRAP = 'age-encryption.org/v1/X25519'
const FILE_KEY_BYTES = 16
const TAG_BYTES = 16
const ZERO = Buffer.alloc(12)
/** Longer than any head of ours. */
export const MOST_HEADER_BYTES = 512

/** A new file's key, and the head that carries it. */
export function makeHeader(recipient: string): { fileKey: Buffer; header: Buffer } {
  const fileKey = randomBytes(FILE_KEY_BYTES)
  const once = generateKeyPairSync('x25519')
  const share = rawPoint(once.publicKey)
  const point = pointOf(recipient)
  const key = wrapKey({ privateKey: once.privateKey, other: point }, { share, point })
  const cipher = createCipheriv('chacha20-poly1305', key, ZERO, { authTagLength: TAG_BYTES })
  const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
  const text = `${VERSION}\n-> X25519 ${base64(share)}\n${base64(body)}\n---`
  return { fileKey, header: Buffer.from(`${text} ${base64(macOf(fileKey, text))}\n`) }
}

const SHAPE =
  /^(age-encryption\.org\/v1\n-> X25519 ([A-Za-z0-9+/]{43})\n([A-Za-z0-9+/]{43})\n---) ([A-Za-z0-9+/]{43})\n/

/** The file's key from its first bytes, and how long the head is; null when this key does not open it or it was changed. */
export function openHeader(
  start: Buffer,
  { secret, point }: RecoveryKey,
): { fileKey: Buffer; length: number } | null {
  const [whole, text, share, body, mac] = SHAPE.exec(start.toString('latin1')) ?? []
  if (whole === undefined || !text || !share || !body || !mac) return null
  const other = Buffer.from(share, 'base64')
  try {
    const key = wrapKey({ privateKey: secret, other }, { share: other, point })
    const fileKey = unwrap(key, Buffer.from(body, 'base64'))
    const same = timingSafeEqual(macOf(fileKey, text), Buffer.from(mac, 'base64'))
    return same ? { fileKey, length: whole.length } : null
  } catch {
    return null
  }
}

function wrapKey(
  { privateKey, other }: { privateKey: KeyObject; other: Uint8Array },
  { share, point }: { share: Uint8Array; point: Uint8Array },
): Buffer {
  const shared = diffieHellman({ privateKey, publicKey: publicKeyOf(other) })
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([share, point]), WRAP, 32))
}

function unwrap(key: Buffer, body: Buffer): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, ZERO, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(body.subarray(FILE_KEY_BYTES))
  return Buffer.concat([decipher.update(body.subarray(0, FILE_KEY_BYTES)), decipher.final()])
}

function macOf(fileKey: Buffer, text: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32))
  return createHmac('sha256', key).update(text).digest()
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '')
}
