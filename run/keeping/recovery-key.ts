import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { decodeBech32, encodeBech32 } from './bech32.ts'

/** What opens a house's backups. Shown once, kept by people on paper, never by a house. */
export interface RecoveryKey {
  /** As it is shown and typed: `AGE-SECRET-KEY-1…`. */
  readonly text: string
  readonly secret: KeyObject
  /** The public half's 32 bytes. */
  readonly point: Uint8Array
}

/** What a house keeps: enough to write backups, not to read them. */
export interface BackupKeys {
  /** The public half, as the tool `age` takes it: `age1…`. */
  readonly recipient: string
  /** Base64. Proves, to whoever has the recovery key, that a backup was written by this house. */
  readonly mark: string
}

const SECRET_PREFIX = 'age-secret-key-'
const PUBLIC_PREFIX = 'age'
/** DER around a raw X25519 key (RFC 8410). */
const PRIVATE_DER = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC_DER = Buffer.from('302a300506032b656e032100', 'hex')
const POINT_BYTES = 32

/** A new recovery key. */
export function makeRecoveryKey(): RecoveryKey {
  return opened(randomBytes(POINT_BYTES))
}

/** Reads a recovery key as it was typed, spaces and case forgiven; null when it is none or has a slip. */
export function readRecoveryKey(typed: string): RecoveryKey | null {
  const seed = decodeBech32(SECRET_PREFIX, typed.replaceAll(/\s/g, '').toLowerCase())
  return seed?.length === POINT_BYTES ? opened(seed) : null
}

function opened(seed: Uint8Array): RecoveryKey {
  const key = Buffer.concat([PRIVATE_DER, seed])
  const secret = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const point = rawPoint(createPublicKey(secret))
  return { text: encodeBech32(SECRET_PREFIX, seed).toUpperCase(), secret, point }
}

/** What a house may keep of a recovery key. */
export function backupKeysOf(key: RecoveryKey): BackupKeys {
  return { recipient: encodeBech32(PUBLIC_PREFIX, key.point), mark: markOf(key).toString('base64') }
}

/** The secret of the mark that only whoever has the recovery key, and the house it was made for, can work out. */
export function markOf({ secret, point }: RecoveryKey): Buffer {
  const own = diffieHellman({ privateKey: secret, publicKey: publicKeyOf(point) })
  return Buffer.from(hkdfSync('sha256', own, point, 'cwmis backup mark v1', 32))
}

/** The point of `age1…`. @throws when it is none */
export function pointOf(recipient: string): Uint8Array {
  const point = decodeBech32(PUBLIC_PREFIX, recipient)
  if (point?.length !== POINT_BYTES)
    throw new Error('the recovery key of this house is not readable')
  return point
}

/** A raw point as Node takes it. */
export function publicKeyOf(point: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_DER, point]), format: 'der', type: 'spki' })
}

/** The raw point of a public key. */
export function rawPoint(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length)
}
