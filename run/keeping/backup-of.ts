import { join, resolve } from 'node:path'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import type { Settings } from '../env.ts'
import type { HouseDatabase } from '../start/database.ts'
import { version } from '../start/house.ts'
import { markOf } from '../start/mode-mark.ts'
import { StartRefusal } from '../start/refusal.ts'
import { readBackupKeys } from './house-keys.ts'
import { rememberBackup } from './last-backup.ts'
import type { BackupKeys } from './recovery-key.ts'
import type { Keeping } from './run.ts'
import { type Taken, takeBackup } from './take.ts'

/** The keys a house backs up with. @throws StartRefusal before it has a recovery key */
export function backupKeys({ dataDir }: Settings): BackupKeys {
  const keys = readBackupKeys(join(dataDir, 'keys'))
  if (keys) return keys
  throw new StartRefusal(
    'This house has no recovery key yet: start it once, or run npm run backup -- --new-key.',
  )
}

/** The owner's account of a database. @throws StartRefusal for an outside one without it */
export function ownerOf({ owner }: HouseDatabase): DatabaseConnection {
  if (owner) return owner
  throw new StartRefusal('This needs DATABASE_OWNER_URL: only the owner reads every table.')
}

/** Takes a backup of the house of these settings into a folder and remembers that it stands. */
export async function backUpHouse(
  { settings, database, folder }: { settings: Settings; database: HouseDatabase; folder: string },
  { say, signal }: Pick<Keeping, 'say' | 'signal'>,
): Promise<Taken> {
  const taken = await takeBackup({
    connection: ownerOf(database),
    keysFolder: join(settings.dataDir, 'keys'),
    keys: backupKeys(settings),
    folder: resolve(folder),
    version: version(),
    mode: markOf(settings.dataDir) ?? settings.mode,
    onStep: say,
    signal,
  })
  rememberBackup(settings.dataDir, taken)
  const megabytes = (taken.bytes / 1_000_000).toFixed(1)
  say(`Checked: ${String(taken.rows)} rows, ${String(taken.entries)} entries, ${megabytes} MB.`)
  return taken
}
