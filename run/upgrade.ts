import { parseArgs } from 'node:util'
import { environment } from './env.ts'
import { backUpHouse, backupKeys, ownerOf } from './keeping/backup-of.ts'
import { runKeeping } from './keeping/run.ts'
import { upgrade } from './keeping/upgrade.ts'
import { openDatabase } from './start/database.ts'
import { StartRefusal } from './start/refusal.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run upgrade -- DIR
Run it with the new release on the stopped house: takes a checked backup into DIR, then brings the database to this
release, all of it or nothing. A migration that fails leaves everything as it was: go on with the release you had.
An outside database needs DATABASE_OWNER_URL. Ends with 0 when the database is up to date, else 1.`)

await runKeeping(async ({ say, things, signal }) => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [folder] = positionals
  if (!folder || positionals.length > 1)
    throw new StartRefusal('Say where the backup goes: npm run upgrade -- DIR')
  const settings = environment()
  backupKeys(settings)
  const database = await openDatabase(settings, { alone: true, say })
  things.add('the database', database.stop)
  const backUp = async () =>
    (await backUpHouse({ settings, database, folder }, { say, signal })).path
  const applied = await upgrade({ connection: ownerOf(database), backUp, say })
  say(applied.length === 0 ? 'Nothing waits: the database is of this release.' : 'Done.')
  for (const name of applied) process.stdout.write(`${name}\n`)
  return 0
})
