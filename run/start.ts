import { parseArgs } from 'node:util'
import { environment } from './env.ts'
import { sentenceOf } from './start/refusal.ts'
import { superviseHouse } from './start/supervise.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm start [-- --app FOLDER] [--empty]
Starts the house: database, migrations, app, doors. Loads the invented example unless CWMIS_MODE=live.
Prints the address, the accounts and how to stop. Environment: PORT, HOST, ORIGIN, TLS_CERT, TLS_KEY,
DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, CWMIS_MODE (see docs/operator.md).
  --app FOLDER  serves the app built in FOLDER instead of building it
  --empty       the example's offices and accounts, but none of its children
Ends with 0 when asked to stop, 1 when it cannot start or go on.`)

try {
  const { values } = parseArgs({
    options: { app: { type: 'string' }, empty: { type: 'boolean', default: false } },
  })
  process.exitCode = await superviseHouse(environment(), {
    say: (text) => process.stdout.write(`${text}\n`),
    app: values.app,
    empty: values.empty,
    withPeople: true,
  })
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
