import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { KeyRing, Keys, Sealing } from './keys.ts'

/** Sealed bytes under a key of their own, that key wrapped by its compartment's, and by which version of that. */
export interface Box {
  readonly sealed: Buffer
  readonly wrapped: Buffer
  readonly key: number
}

const KEY = 32
const IV = 12
const TAG = 16
/** Length of a wrapped key. */
export const WRAPPED_BYTES = IV + KEY + TAG

/** Seals bytes for a compartment. `place` (what they are and of what) is bound to them: moved elsewhere they do not open. */
export function sealBox(keys: Keys, at: { sealing: Sealing; place: string }, plain: Buffer): Box {
  const ring = ringOf(keys, at.sealing)
  const chance = randomBytes(KEY + IV + IV)
  const own = chance.subarray(0, KEY)
  const ivs = [chance.subarray(KEY, KEY + IV), chance.subarray(KEY + IV)] as const
  const place = Buffer.from(at.place)
  return {
    sealed: encrypt({ key: createSecretKey(own), iv: ivs[0], place }, plain),
    wrapped: encrypt({ key: keyOf(ring, ring.current), iv: ivs[1], place }, own),
    key: ring.current,
  }
}

/** Opens what `sealBox` sealed. @throws when a bit of it, or its place, is not as it was sealed */
export function openBox(keys: Keys, at: { sealing: Sealing; place: string }, box: Box): Buffer {
  const key = keyOf(ringOf(keys, at.sealing), box.key)
  const place = Buffer.from(at.place)
  const own = decrypt({ key, place }, box.wrapped)
  return decrypt({ key: createSecretKey(own), place }, box.sealed)
}

function ringOf(keys: Keys, sealing: Sealing): KeyRing {
  const ring = keys.rings.get(sealing)
  if (ring === undefined) throw new Error(`no key for ${sealing}`)
  return ring
}

function keyOf({ keys }: KeyRing, version: number): KeyObject {
  const key = keys.get(version)
  if (key === undefined) throw new Error(`no key of version ${String(version)}`)
  return key
}

function encrypt(
  { key, iv, place }: { key: KeyObject; iv: Buffer; place: Buffer },
  plain: Buffer,
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(place)
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt({ key, place }: { key: KeyObject; place: Buffer }, sealed: Buffer): Buffer {
  const iv = sealed.subarray(0, IV)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
  decipher.setAAD(place).setAuthTag(sealed.subarray(sealed.length - TAG))
  const plain = decipher.update(sealed.subarray(IV, sealed.length - TAG))
  // Nothing is left to come: this only checks that every bit is as it was sealed.
  decipher.final()
  return plain
}
