import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { FOLD_VERSIONS } from '@cwmis/core/subject/folds.ts'
import type { Keys } from './keys.ts'
import { Lately } from './lately.ts'

/** The revisions of the slices somebody may read. */
export type Revisions = Readonly<Partial<Record<Compartment, number>>>

const IV = 12
const TAG = 16
/** Most seals that are remembered; each takes some 300 bytes. */
const MOST = 32_000

interface Sealed {
  readonly use: string
  readonly text: string
}

/** By the keys that sealed it: what a seal stands for. One that was handed out comes back with the next entry. */
const lately = new WeakMap<Keys, Lately<Sealed>>()

/**
 * The stamp of a subject for somebody who may read these slices: equal state, equal stamp, and only the
 * server can open it. Deterministic: the IV is a keyed hash of what is sealed. The version of the fold is
 * sealed too, so that a device that holds slices of an older fold fetches them anew.
 */
export function sealStamp(keys: Keys, { type, id }: Subject, revisions: Revisions): string {
  const present = COMPARTMENTS.filter((one) => revisions[one] !== undefined)
  const pairs = present.map((one) => `${one}=${String(revisions[one])}`)
  return sealText(keys, `stamp|${id}`, [FOLD_VERSIONS[type], ...pairs].join(','))
}

/** What a stamp of this subject stood for; null when it is not one of ours or of another subject. */
export function openStamp(keys: Keys, subject: string, stamp: string): Revisions | null {
  const text = openText(keys, `stamp|${subject}`, stamp)
  if (text === null) return null
  const revisions: Partial<Record<Compartment, number>> = {}
  for (const pair of text.split(',')) {
    const [name, revision] = pair.split('=')
    const compartment = COMPARTMENTS.find((one) => one === name)
    if (compartment !== undefined) revisions[compartment] = Number(revision)
  }
  return revisions
}

/** Seals a short text for our own eyes; the same text for the same use gives the same seal. */
export function sealText(keys: Keys, use: string, text: string): string {
  const iv = createHmac('sha256', keys.stamp).update(`${use}\n${text}`).digest().subarray(0, IV)
  const cipher = createCipheriv('aes-256-gcm', keys.stamp, iv).setAAD(Buffer.from(use))
  const sealed = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
  const seal = Buffer.concat(sealed).toString('base64url')
  remember(keys, seal, { use, text })
  return seal
}

function remember(keys: Keys, seal: string, sealed: Sealed): void {
  const all = lately.get(keys) ?? new Lately<Sealed>(MOST)
  lately.set(keys, all)
  all.put(seal, sealed)
}

/** Opens what `sealText` sealed for this use, else null. */
export function openText(keys: Keys, use: string, seal: string): string | null {
  const known = lately.get(keys)?.get(seal)
  if (known === undefined) return opened(keys, use, seal)
  return known.use === use ? known.text : null
}

function opened(keys: Keys, use: string, seal: string): string | null {
  const bytes = Buffer.from(seal, 'base64url')
  if (bytes.length < IV + TAG) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keys.stamp, bytes.subarray(0, IV), {
      authTagLength: TAG,
    })
    decipher.setAAD(Buffer.from(use)).setAuthTag(bytes.subarray(bytes.length - TAG))
    return (
      decipher.update(bytes.subarray(IV, bytes.length - TAG), undefined, 'utf8') +
      decipher.final('utf8')
    )
  } catch {
    return null
  }
}
