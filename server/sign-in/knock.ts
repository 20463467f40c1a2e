import type { Call } from '../door.ts'
import type { Account } from '../ports.ts'
import { Refusal } from '../problem/refusal.ts'
import { ATTEMPTS, attemptKey, foldAccount, refuseAfterTooMany } from './attempts.ts'
import { foldCode } from './one-time-code.ts'
import { checkPassphrase } from './passphrase.ts'

/** What somebody says to be let in. */
export interface Knock {
  readonly account: string
  readonly passphrase: string
}

/**
 * The account behind the right passphrase or one-time code. Every wrong one, and every name nobody has,
 * fails alike and is counted.
 * @throws Refusal `sign-in-refused`, `too-many-attempts`
 */
export async function knock(said: Knock, { house, address }: Call): Promise<Account> {
  const { attempts, entrance } = house
  const now = house.now()
  const key = attemptKey(said.account, house.keys.names)
  refuseAfterTooMany([attempts.byAccount.wait(key, now), attempts.byAddress.wait(address, now)])
  // Counted before the work, so that tries sent all at once count too.
  attempts.byAccount.count(key, now)
  attempts.byAddress.count(address, now)
  const failures = await entrance.failures(key, now - ATTEMPTS.withinMs)
  if (failures >= ATTEMPTS.account) refuseAfterTooMany([ATTEMPTS.withinMs])
  const account = await entrance.account(foldAccount(said.account))
  const typed = account?.oneTime === true ? foldCode(said.passphrase) : said.passphrase
  const right = await checkPassphrase(account?.hash ?? null, typed)
  if (!right || account === null) {
    await entrance.countFailure(key, now)
    throw new Refusal('sign-in-refused')
  }
  attempts.byAccount.clear(key)
  await entrance.clearFailures(key)
  return account
}
