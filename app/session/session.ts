import type { DeviceAnswer } from '@cwmis/core/wire/session.ts'
import { type KnownAccount, keepAccount, knownAccount } from '../device/accounts.ts'
import { makeKey } from '../device/key.ts'
import { accountId, checkFor, matches } from '../device/passphrase.ts'
import type { Failure } from '../door/call.ts'
import { type Machine, stand } from '../machine.ts'
import { enter, fetchDirectory, leave } from './enter.ts'
import { dropMark, forgetMark } from './mark.ts'
import { changeSession, keepSessionOf } from './session-of.ts'
import { isShared } from './shared.ts'
import { wipe, wipeOthers } from './wipe.ts'

/** Why nobody was let in. `choose`: it was a one-time code; a passphrase must be chosen with it. `offline-first`: an account's first sign-in on a device needs the office. */
export type SignInProblem =
  | { readonly code: 'wrong' }
  | { readonly code: 'choose' }
  | { readonly code: 'offline-first' }
  | { readonly code: 'offline' }
  | { readonly code: 'too-many'; readonly waitMs: number }
  | { readonly code: 'unavailable' }

/** Signs in with account and passphrase: at the office where it answers, else against the last sign-in on this device. */
export async function signIn(
  machine: Machine,
  account: string,
  passphrase: string,
): Promise<SignInProblem | null> {
  const id = await accountId(account)
  const known = await knownAccount(machine.device, id)
  const { key, publicKey } = known ?? (await makeKey())
  const body = { account: account.trim(), passphrase, deviceKey: publicKey }
  if (machine.last?.account.id !== id) leave(machine)
  if (isShared()) await wipeOthers(machine, id)
  const answered = await changeSession(machine.locks, id, () =>
    machine.door.post<DeviceAnswer>('/sign-in', body),
  )
  if (!answered.ok) {
    if (known && isAway(answered)) return openHere(machine, known, passphrase)
    return refusal(answered)
  }
  const signedIn = { id, key, publicKey, ...answered.body, check: await checkFor(passphrase) }
  await keepAccount(machine.device, signedIn)
  machine.welcome = true
  await fetchDirectory(machine, await enter(machine, signedIn))
  return null
}

/** The passphrase again after a lock: checked on this device, so that it works without a network. */
export async function unlock(machine: Machine, passphrase: string): Promise<SignInProblem | null> {
  const { standing } = machine
  if (standing.is !== 'locked') return null
  const known = await knownAccount(machine.device, standing.account)
  return known ? openHere(machine, known, passphrase) : { code: 'offline-first' }
}

/** Covers everything until the passphrase is given again. What is unsent goes on being sent. */
export function lock(machine: Machine): void {
  if (machine.standing.is !== 'open') return
  const account = machine.standing.open.account.id
  forgetMark()
  stand(machine, { is: 'locked', account })
}

/**
 * Ends the session here and at the office. What is unsent stays on this device for the next sign-in; on a shared
 * computer nothing else does.
 */
export async function signOut(machine: Machine): Promise<void> {
  if (machine.practice) return machine.practice.signOut()
  dropMark()
  const told = machine.door.post('/sign-out', {})
  const account = machine.last?.account.id
  leave(machine)
  keepSessionOf(null)
  if (isShared() && account !== undefined) await wipe(machine, account)
  stand(machine, { is: 'signed-out' })
  await told
}

async function openHere(
  machine: Machine,
  known: KnownAccount,
  passphrase: string,
): Promise<SignInProblem | null> {
  if (!(await matches(passphrase, known.check))) return { code: 'wrong' }
  await enter(machine, known)
  return null
}

/** Nobody answered, or only a server that cannot do anything now. */
function isAway(answered: Failure): boolean {
  return answered.offline || answered.status >= 500
}

function refusal({ offline, status, code, retryAfter }: Failure): SignInProblem {
  if (code === 'passphrase-to-choose') return { code: 'choose' }
  if (offline) return { code: 'offline-first' }
  if (status === 429) return { code: 'too-many', waitMs: retryAfter ?? 60_000 }
  return status === 401 ? { code: 'wrong' } : { code: 'unavailable' }
}
