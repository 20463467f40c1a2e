import {
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { COMPARTMENTS, type Compartment } from '@cwmis/core/entry/compartment.ts'
import { readOrMake } from './key-file.ts'

/** The key of one compartment in its successive versions; what is sealed now takes `current`. */
export interface KeyRing {
  readonly current: number
  readonly keys: ReadonlyMap<number, KeyObject>
}

/** What a sealed part belongs to; quarantined bodies have a key of their own, since nobody reads them by role. */
export type Sealing = Exclude<Compartment, 'open'> | 'quarantine'

/** Everything secret the ledger needs. None of it is in the database. */
export interface Keys {
  readonly rings: ReadonlyMap<Sealing, KeyRing>
  /** Stamps and page marks. */
  readonly stamp: KeyObject
  /** Match tokens. */
  readonly token: KeyObject
  /** The scattering of child numbers. */
  readonly number: KeyObject
  /** Signs the server's own entries (ECDSA P-256). */
  readonly rule: KeyObject
  /** Signs checkpoints (Ed25519). */
  readonly checkpoint: KeyObject
}

/** The device name under which the public half of the rule key is registered. */
export const RULE_DEVICE = 'door:rules'

const SEALINGS: readonly Sealing[] = [...COMPARTMENTS.filter((one) => one !== 'open'), 'quarantine']

interface Stored {
  readonly version: 1
  readonly rings: { readonly [sealing: string]: { readonly [version: string]: string } }
  readonly stamp: string
  readonly token: string
  readonly number: string
  readonly rule: string
  readonly checkpoint: string
}

/** Reads the keys of an installation from its folder, making them (0600) at the first start. */
export function loadKeys(folder: string): Keys {
  return opened(readOrMake(folder, 'ledger.json', made))
}

/** New keys that are nowhere stored, for tests. */
export function freshKeys(): Keys {
  return opened(made())
}

function made(): Stored {
  return {
    version: 1,
    rings: Object.fromEntries(SEALINGS.map((sealing) => [sealing, { 1: secret() }])),
    stamp: secret(),
    token: secret(),
    number: secret(),
    rule: pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    checkpoint: pem(generateKeyPairSync('ed25519').privateKey),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64')
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function opened(stored: Stored): Keys {
  return {
    rings: new Map(SEALINGS.map((sealing) => [sealing, ring(stored.rings[sealing] ?? {})])),
    stamp: secretKey(stored.stamp),
    token: secretKey(stored.token),
    number: secretKey(stored.number),
    rule: createPrivateKey(stored.rule),
    checkpoint: createPrivateKey(stored.checkpoint),
  }
}

/** As Node wants it: a key given as bytes is wrapped anew at each use, which costs more than the use. */
function secretKey(text: string): KeyObject {
  return createSecretKey(Buffer.from(text, 'base64'))
}

function ring(stored: { readonly [version: string]: string }): KeyRing {
  const keys = new Map(
    Object.entries(stored).map(([version, key]) => [Number(version), secretKey(key)]),
  )
  return { current: Math.max(...keys.keys()), keys }
}
