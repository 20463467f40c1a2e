import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, type Settings } from './env.ts'
import { backUpHouse, backupKeys } from './keeping/backup-of.ts'
import { newRecoveryKey } from './keeping/house-keys.ts'
import { retireBackups, unfinishedIn } from './keeping/retire.ts'
import { runKeeping } from './keeping/run.ts'
import { openDatabase } from './start/database.ts'
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
  backupKeys(settings)
  const database = await openDatabase(settings, { alone: false, say })
  things.add('the database', database.stop)
  const taken = await backUpHouse({ settings, database, folder }, { say, signal })
  for (const name of retireBackups(resolve(folder))) say(`Removed ${name}: older than 35 days.`)
  for (const name of unfinishedIn(resolve(folder)))
    say(`${name} is no backup: one was killed while it was written, or is being written now.`)
  process.stdout.write(`${taken.path}\n`)
  return 0
})

function showNewKey({ dataDir }: Settings): number {
  if (!process.stdout.isTTY)
    throw new StartRefusal(
      'A new recovery key is shown on a terminal only, so that no log keeps it.',
    )
  const folder = join(dataDir, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  newRecoveryKey(folder, (lines) => process.stdout.write(`${lines}\n`))
  return 0
}
