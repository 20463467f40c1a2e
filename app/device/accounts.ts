import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** What tells a right passphrase from a wrong one without the server. */
export interface PassphraseCheck {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  readonly hash: Uint8Array<ArrayBuffer>
}

/** An account that has signed in on this device. `id` is its hashed name: the device keeps no list of users. */
export interface KnownAccount {
  readonly id: string
  readonly device: string
  /** Signing key, not extractable: its bytes never leave the browser's key store. */
  readonly key: CryptoKey
  readonly publicKey: JsonWebKey
  /** What the device signs at its next refresh. */
  readonly challenge: string
  readonly check: PassphraseCheck
}

/** Settings of the device itself, the same for everybody who uses it. */
export interface Settings {
  readonly language: string
  /** Text that shows whether everything comes from the catalogues and fits when it is longer. */
  readonly pseudo: boolean
  readonly textSize: 'normal' | 'large' | 'largest'
  /** Single letters as commands: j and k go through lists. */
  readonly keys: boolean
  /** Several people use this computer: nothing is kept after signing out. */
  readonly shared: boolean
}

export const SETTINGS: Settings = {
  language: 'en',
  pseudo: false,
  textSize: 'normal',
  keys: true,
  shared: false,
}

interface DeviceLayout extends DBSchema {
  accounts: { key: string; value: KnownAccount }
  settings: { key: string; value: Settings }
  /** Packed places by district id; `all` is the nation down to sub-counties. */
  places: { key: string; value: string }
}

export type DeviceStore = IDBPDatabase<DeviceLayout>

/** Opens what the device knows before anybody has signed in. */
export function openDevice(): Promise<DeviceStore> {
  return openDB<DeviceLayout>('cwmis-device', 1, {
    upgrade(made) {
      made.createObjectStore('accounts', { keyPath: 'id' })
      made.createObjectStore('settings')
      made.createObjectStore('places')
    },
  })
}

/** The account, if it has ever signed in here. */
export async function knownAccount(device: DeviceStore, id: string): Promise<KnownAccount | null> {
  return (await device.get('accounts', id)) ?? null
}

/** Keeps an account after a sign-in or a refresh. */
export async function keepAccount(device: DeviceStore, account: KnownAccount): Promise<void> {
  await device.put('accounts', account)
}

/** Forgets that an account was ever here, with its key. */
export async function forgetAccount(device: DeviceStore, id: string): Promise<void> {
  await device.delete('accounts', id)
}

/** Every account that signed in here, by its hashed name. */
export function knownAccounts(device: DeviceStore): Promise<readonly string[]> {
  return device.getAllKeys('accounts')
}

/** The device's settings. */
export async function settings(device: DeviceStore): Promise<Settings> {
  return { ...SETTINGS, ...(await device.get('settings', 'settings')) }
}

/** Changes some of the device's settings and returns them all. */
export async function keepSettings(
  device: DeviceStore,
  change: Partial<Settings>,
): Promise<Settings> {
  const kept = { ...(await settings(device)), ...change }
  await device.put('settings', kept, 'settings')
  return kept
}
