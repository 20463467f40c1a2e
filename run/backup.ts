import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, type Settings } from './env.ts'
import { newRecoveryKey, readBackupKeys, recoveryKeyLines } from './keeping/house-keys.ts'
import { rememberBackup } from './keeping/last-backup.ts'
import { retireBackups, unfinishedIn } from './keeping/retire.ts'
import { runKeeping } from './keeping/run.ts'
import { takeBackup } from './keeping/take.ts'
import { type HouseDatabase, openDatabase } from './start/database.ts'
import { version } from './start/house.ts'
import { markOf } from './start/mode-mark.ts'
import { StartRefusal } from './start/refusal.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run backup -- DIR
Takes a backup into the folder DIR while the house runs, or while it does not: every table as at one instant, and
DATA_DIR/keys; compressed, sealed so that only the recovery key opens it, read again from the disk and checked.
Afterwards removes backups from DIR that are more than 35 days older than this one; the two newest always stay.
npm run backup -- --new-key
Makes a new recovery key and shows it once, on a terminal only. Older backups still need the older key.
An outside database needs DATABASE_OWNER_URL. Ends with 0 when the backup stands, else 1; then nothing is left in DIR.`)

await runKeeping(async ({ say, things, signal }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'new-key': { type: 'boolean', default: false } },
  })
  const settings = environment()
  if (values['new-key']) return showNewKey(settings)
  const [folder] = positionals
  if (!folder || positionals.length > 1)
    throw new StartRefusal('Say into which folder: npm run backup -- DIR')
  const keys = readBackupKeys(join(settings.dataDir, 'keys'))
  if (!keys)
    throw new StartRefusal(
      'This house has no recovery key yet: start it once, or run npm run backup -- --new-key.',
    )
  const database = await openDatabase(settings, { alone: false, say })
  things.add('the database', database.stop)
  const taken = await takeBackup({
    connection: ownerOf(database),
    keysFolder: join(settings.dataDir, 'keys'),
    keys,
    folder: resolve(folder),
    version: version(),
    mode: markOf(settings.dataDir) ?? settings.mode,
    onStep: say,
    signal,
  })
  rememberBackup(settings.dataDir, taken)
  const megabytes = (taken.bytes / 1_000_000).toFixed(1)
  say(`Checked: ${String(taken.rows)} rows, ${String(taken.entries)} entries, ${megabytes} MB.`)
  for (const name of retireBackups(resolve(folder))) say(`Removed ${name}: older than 35 days.`)
  for (const name of unfinishedIn(resolve(folder)))
    say(`${name} is no backup: one was killed while it was written, or is being written now.`)
  process.stdout.write(`${taken.path}\n`)
  return 0
})

function ownerOf({ owner }: HouseDatabase) {
  if (owner) return owner
  throw new StartRefusal('A backup of an outside database needs DATABASE_OWNER_URL.')
}

function showNewKey({ dataDir }: Settings): number {
  if (!process.stdout.isTTY)
    throw new StartRefusal(
      'A new recovery key is shown on a terminal only, so that no log keeps it.',
    )
  const folder = join(dataDir, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  process.stdout.write(`${recoveryKeyLines(newRecoveryKey(folder)).join('\n')}\n`)
  return 0
}
