import { readAccounts } from './accounts.ts'
import type { RunningHouse } from './house.ts'

/** Prints the example's accounts and begins to load the example, which goes on while people work. */
export async function openExample(
  { settings, progress }: RunningHouse,
  say: (text: string) => void,
): Promise<void> {
  say('EXAMPLE: every child, office and officer in it is invented.')
  progress.total = progress.done
  for (const { role, account, passphrase } of readAccounts(settings.dataDir)) {
    say(`${role.padEnd(14)} ${account.padEnd(24)} ${passphrase}`)
  }
}
