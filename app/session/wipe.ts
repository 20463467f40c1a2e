import { forgetAccount, knownAccounts } from '../device/accounts.ts'
import type { Machine } from '../machine.ts'
import { practiceStoreOf } from '../practice-mode/mark.ts'
import { forgetWalk } from '../practice-mode/walk.ts'
import { emptyStore } from '../store/empty.ts'
import { createNews } from '../store/news.ts'
import { closeStore, openStore, removeStore } from '../store/open.ts'

/**
 * Takes an account's files off this device: its store, what it practised, and that it was ever here. What it signed and the office has
 * not taken yet stays, with the key to send it, until the account signs in again.
 */
export async function wipe(machine: Machine, account: string): Promise<void> {
  await removeStore(practiceStoreOf(account))
  forgetWalk(account)
  const store = await openStore(account, createNews())
  const unsent = await emptyStore(store)
  closeStore(store)
  if (unsent > 0) return
  await removeStore(account)
  await forgetAccount(machine.device, account)
}

/** The same for every account but one: somebody else sat down at a shared computer. */
export async function wipeOthers(machine: Machine, but: string | null): Promise<void> {
  for (const account of await knownAccounts(machine.device)) {
    if (account !== but) await wipe(machine, account)
  }
}
