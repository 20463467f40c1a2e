import { readAccounts } from './accounts.ts'
import type { Standing } from './house.ts'

/** The example's accounts, with the passphrases they have in this data folder, as lines to print. */
export async function exampleAccounts({ settings }: Standing): Promise<string[]> {
  const accounts = readAccounts(settings.dataDir)
  return [
    'EXAMPLE: every child, office and officer in it is invented.',
    ...accounts.map(
      ({ role, account, passphrase }) => `${role.padEnd(14)} ${account.padEnd(24)} ${passphrase}`,
    ),
  ]
}

/** Loads the example while people work; `progress` says how far it is. */
export function loadInBackground({ progress }: Standing): void {
  progress.total = progress.done
}
