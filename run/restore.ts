import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from './env.ts'
import { askRecoveryKey } from './keeping/ask.ts'
import { restoreBackup } from './keeping/restore.ts'
import { runKeeping } from './keeping/run.ts'
import { StartRefusal } from './start/refusal.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run restore -- FILE [--key KEYFILE] [--replace]
Brings a house back from a backup into an empty data folder (or an empty outside database and its data folder).
Asks for the recovery key, or reads it from standard input or from KEYFILE. Checks the whole file first, verifies
every entry after, and opens a new epoch: phones then offer again what they sent since the backup.
  --key KEYFILE  a file that holds the recovery key
  --replace      moves the house that is there aside, into before-restore-... beside it
Stop the house first. Ends with 0 when it stands again, else 1; then nothing was changed.`)

await runKeeping(async ({ say, signal }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, replace: { type: 'boolean', default: false } },
  })
  const [path] = positionals
  if (!path || positionals.length > 1)
    throw new StartRefusal('Say which backup: npm run restore -- FILE')
  const key = await askRecoveryKey(values.key)
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const asked = { path: resolve(path), key, replace: values.replace, stamp, say, signal }
  const { description, epoch, entries } = await restoreBackup(environment(), asked)
  say(
    `The house stands as it stood on ${description.takenAt}: ${String(entries)} entries. Epoch ${epoch} begins.`,
  )
  say('Everybody signs in anew. Before you open: accounts closed, devices lost and posts')
  say('ended since then are as they were that day. End them again first.')
  return 0
})
