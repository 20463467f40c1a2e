import { createHash, randomUUID } from 'node:crypto'
import type { PublicKey } from '@cwmis/core/wire/session.ts'
import type { EntranceCall } from '@cwmis/ledger/sign-in/entrance.ts'
import { tokenHash } from '@cwmis/ledger/sign-in/session.ts'
import type { Account, Entrance, KnownDevice, SessionStart } from '../ports.ts'
import { foldCode } from './one-time-code.ts'

/** One function of the database's entrance and the value it gives. */
type Ask = (call: EntranceCall, values: readonly string[]) => Promise<unknown>

/** The role the first administrator's post has. */
const FIRST_ROLE = 'NAT_ADMIN'
const FIRST_IDS = ['actor', 'office', 'desk', 'post']

/** Sign-in over the database's own functions: the serving role never reads an account or a session itself. */
export function createEntrance(ask: Ask): Entrance {
  return { ...accountsOver(ask), ...devicesOver(ask) }
}

type Accounts = 'account' | 'failures' | 'countFailure' | 'clearFailures'
type First = 'changePassphrase' | 'hasAccounts' | 'firstAdministrator'

function accountsOver(ask: Ask): Pick<Entrance, Accounts | First> {
  return {
    account: async (name) => readAccount(await ask('find_account', [name])),
    failures: async (name, since) => Number(await ask('sign_in_failures', [name, iso(since)])),
    countFailure: async (name, at) => {
      await ask('count_sign_in_failure', [name, iso(at)])
    },
    clearFailures: async (name) => {
      await ask('clear_sign_in_failures', [name])
    },
    changePassphrase: async ({ at, ...change }) =>
      (await ask('change_passphrase', [text({ ...change, at: iso(at) })])) === true,
    hasAccounts: async () => (await ask('has_accounts', [])) === true,
    firstAdministrator: async ({ code, ...first }) => {
      const ids = Object.fromEntries(FIRST_IDS.map((name) => [name, randomUUID()]))
      const all = { ...first, ...ids, code: hashCode(code), role: FIRST_ROLE }
      return (await ask('first_administrator', [text(all)])) === true
    },
  }
}

function devicesOver(ask: Ask): Omit<Entrance, Accounts | First> {
  return {
    signIn: async ({ key, ...start }) => {
      const enter = (device: string) => ask('enter', [text({ ...begun(start), device, key })])
      const device = deviceOf(start.actor, key)
      return String(await enter(device).catch((error) => enterAnew(error, enter)))
    },
    device: async (device) => readDevice(await ask('device_at_door', [device])),
    renew: async ({ device, proved, ...start }) => {
      const all = { ...begun(start), device, proved }
      return (await ask('renew', [text(all)])) === true
    },
    endSession: async (token, at) => {
      await ask('leave', [hexOf(token), iso(at)])
    },
    endDevice: async (device, at) => {
      await ask('end_device', [device, iso(at)])
    },
  }
}

/**
 * The id of a person's device comes from its key: a ledger restored from before it was registered knows it under the
 * same id again, and so takes what it signed since.
 */
function deviceOf(actor: string, { x, y }: PublicKey): string {
  const hash = createHash('sha256').update(`cwmis-device-v1\n${actor}\n${x}.${y}`).digest('hex')
  const [a, b, c, d] = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(13, 16), hash.slice(17, 20)]
  return `${a}-${b}-8${c}-8${d}-${hash.slice(20, 32)}`
}

/** A device that was ended for good keeps its id; the same key is then another device. */
function enterAnew(error: unknown, enter: (device: string) => Promise<unknown>): Promise<unknown> {
  const isTaken = error instanceof Error && 'code' in error && error.code === '23505'
  if (!isTaken) throw error
  return enter(randomUUID())
}

/** The hash under which a session's token stands in the database, as `bytea` text. */
function hexOf(token: string): string {
  return `\\x${tokenHash(token).toString('hex')}`
}

/** The hash under which a one-time code stands in the setting `first-administrator` (`{code}`). */
export function hashCode(code: string): string {
  return createHash('sha256').update(foldCode(code)).digest('hex')
}

function begun({ actor, token, challenge, at, until }: SessionStart): Record<string, string> {
  return {
    actor,
    token: tokenHash(token).toString('hex'),
    challenge,
    at: iso(at),
    until: iso(until),
  }
}

function iso(instant: number): string {
  return new Date(instant).toISOString()
}

function text(value: unknown): string {
  return JSON.stringify(value)
}

function readAccount(found: unknown): Account | null {
  if (!isFields(found)) return null
  return {
    actor: String(found.actor),
    hash: String(found.hash),
    oneTime: found.oneTime === true,
  }
}

function readDevice(found: unknown): KnownDevice | null {
  if (!isFields(found) || !isFields(found.key)) return null
  const { x, y } = found.key
  const before = found.before
  return {
    device: String(found.device),
    actor: String(found.actor),
    key: { kty: 'EC', crv: 'P-256', x: String(x), y: String(y) },
    challenge: String(found.challenge),
    before: typeof before === 'string' ? before : null,
    challengedAt: Number(found.challengedAt),
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
