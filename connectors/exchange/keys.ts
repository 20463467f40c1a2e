import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { readOrMake } from '@cwmis/ledger/keys/key-file.ts'

/** The exchange's own secrets, none of them in the database. */
export interface ExchangeKeys {
  /** Seals what came, what goes and the partners' keys, 32 bytes. */
  readonly seal: Buffer
  /** Makes the salts of entries, so that the same message always gives the same bytes. */
  readonly salt: Buffer
  /** Signs entries in the name of partners (ECDSA P-256). */
  readonly door: KeyObject
}

interface Stored {
  readonly seal: string
  readonly salt: string
  readonly door: string
}

/** Reads the exchange's keys from the installation's folder of keys, making them (0600) the first time. */
export function loadExchangeKeys(folder: string): ExchangeKeys {
  return opened(readOrMake(folder, 'exchange.json', made))
}

/** New keys that are nowhere stored, for tests. */
export function freshExchangeKeys(): ExchangeKeys {
  return opened(made())
}

function made(): Stored {
  return {
    seal: randomBytes(32).toString('base64'),
    salt: randomBytes(32).toString('base64'),
    door: generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
  }
}

function opened({ seal, salt, door }: Stored): ExchangeKeys {
  return {
    seal: Buffer.from(seal, 'base64'),
    salt: Buffer.from(salt, 'base64'),
    door: createPrivateKey(door),
  }
}

/** The public half of the key by which entries of partners are signed. */
export function doorKey({ door }: ExchangeKeys): JsonWebKey {
  const known = doorKeys.get(door)
  if (known !== undefined) return known
  const made = createPublicKey(door).export({ format: 'jwk' })
  doorKeys.set(door, made)
  return made
}

/** Drawn once: a message would pay for it with each of its entries. */
const doorKeys = new WeakMap<KeyObject, JsonWebKey>()

/** A salt for one use: the same use, the same salt. */
export function saltFor({ salt }: ExchangeKeys, use: string): Buffer {
  return createHmac('sha256', salt).update(use).digest()
}

const IV = 12
const TAG = 16

/** Seals a text for one use (AES-256-GCM): it opens for no other. */
export function seal({ seal: key }: ExchangeKeys, use: string, text: string): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(use))
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `seal` sealed for this use. @throws where it was not */
export function unseal({ seal: key }: ExchangeKeys, use: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(use)).setAuthTag(sealed.subarray(sealed.length - TAG))
  const text = decipher.update(sealed.subarray(IV, sealed.length - TAG), undefined, 'utf8')
  return text + decipher.final('utf8')
}

/** Bytes as the database writes them in text (`\x00ff`). */
export function bytesIn(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex')
}
