import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from './env.ts'
import { writeBundle } from './keeping/bundle.ts'
import { runKeeping } from './keeping/run.ts'
import { appFolder } from './start/app-folder.ts'
import { version } from './start/house.ts'
import { StartRefusal } from './start/refusal.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run bundle -- DIR
Writes one archive into DIR for a machine without internet: the sources, the built app, Node, PostgreSQL and the
packages a running house needs, for this platform. Unpack it there and run ./cwmis start (or backup, upgrade, ...).
It needs neither npm nor a Node of that machine. Tests and checks are left out. Ends with 0 when written, else 1.`)

await runKeeping(async ({ say }) => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [folder] = positionals
  if (!folder || positionals.length > 1)
    throw new StartRefusal('Say into which folder: npm run bundle -- DIR')
  const app = await appFolder(environment().dataDir, () => say('Building the app ...'))
  const path = await writeBundle({ folder: resolve(folder), app, version: version(), say })
  process.stdout.write(`${path}\n`)
  return 0
})
