import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Keys, Sealing } from './keys.ts'

/** Sealed bytes under a key of their own, that key wrapped by its compartment's, and by which version of that. */
export interface Box {
  readonly sealed: Buffer
  readonly wrapped: Buffer
  readonly key: number
}

const IV = 12
const TAG = 16

/** Seals bytes for a compartment. `place` (what they are and of what) is bound to them: moved elsewhere they do not open. */
export function sealBox(keys: Keys, at: { sealing: Sealing; place: string }, plain: Buffer): Box {
  const ring = ringOf(keys, at.sealing)
  const own = randomBytes(32)
  const sealed = encrypt(own, at.place, plain)
  return {
    sealed,
    wrapped: encrypt(keyOf(ring.keys, ring.current), at.place, own),
    key: ring.current,
  }
}

/** Opens what `sealBox` sealed. @throws when a bit of it, or its place, is not as it was sealed */
export function openBox(keys: Keys, at: { sealing: Sealing; place: string }, box: Box): Buffer {
  const ring = ringOf(keys, at.sealing)
  const own = decrypt(keyOf(ring.keys, box.key), at.place, box.wrapped)
  return decrypt(own, at.place, box.sealed)
}

function ringOf(
  keys: Keys,
  sealing: Sealing,
): { current: number; keys: ReadonlyMap<number, Buffer> } {
  const ring = keys.rings.get(sealing)
  if (ring === undefined) throw new Error(`no key for ${sealing}`)
  return ring
}

function keyOf(keys: ReadonlyMap<number, Buffer>, version: number): Buffer {
  const key = keys.get(version)
  if (key === undefined) throw new Error(`no key of version ${String(version)}`)
  return key
}

function encrypt(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([
    decipher.update(sealed.subarray(IV, sealed.length - TAG)),
    decipher.final(),
  ])
}
