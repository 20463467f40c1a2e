import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EnvironmentError, environment } from './env.ts'
import { loadExample } from './example/load.ts'
import { bulkWorld } from './seeding/world.ts'
import { settleExample } from './start/example.ts'
import { type Bench, runOnLedger } from './start/on-ledger.ts'
import { StartRefusal, sentenceOf } from './start/refusal.ts'
import { whenAskedToStop } from './stopping.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run seed -- [--children N] [--seed S]
Loads more invented children into the example's data folder, with the example's own offices and people,
through the same door as everything else; into a house that runs, or into one that does not.
  --children N  about so many children (200)
  --seed S      another seed is another world beside the first; the same one goes on where it ended (2)

npm run seed -- --bulk N [--folder DIR]
Makes a world of N cases over all districts in a data folder of its own below DIR (DATA_DIR/worlds), written by COPY
and equal to what the door writes. Above 10,000 cases, 5,000 are written whole; the rest are clones of those, which
lists, search and clocks find, but without their entries. One that is there is used again; one left unfinished is
gone on with. Prints what it holds and its folder: start a house on it with DATA_DIR=folder.

Refused where real children are recorded. Ends with 0 when all is there or it was asked to stop.`)

const MOST_CASES = 2_000_000

const OPTIONS = {
  children: { type: 'string', default: '200' },
  seed: { type: 'string', default: '2' },
  bulk: { type: 'string' },
  folder: { type: 'string' },
} as const

/** A whole number from 1 up. @throws EnvironmentError */
function counted(name: string, text: string, most = 65_534): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0 && number <= most) return number
  throw new EnvironmentError(
    `--${name} must be a whole number from 1 to ${String(most)}, not "${text}".`,
  )
}

function show(done: number, total: number): void {
  if (done === total || done % 50 === 0) process.stderr.write(`${done} of ${total} stories\n`)
}

async function more({ settings, database, ledger, practice }: Bench): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS })
  const wanted = {
    children: counted('children', values.children),
    seed: counted('seed', values.seed),
  }
  const { owner } = database
  if (settings.mode !== 'example') {
    throw new StartRefusal('Invented children are never loaded where real ones are recorded.')
  }
  if (!owner) throw new StartRefusal('The example needs DATABASE_OWNER_URL.')
  let isStopped = false
  whenAskedToStop(() => {
    isStopped = true
  })
  await settleExample(owner, settings.dataDir)
  const where = { ledger, owner, content: practice.content(), now: Date.now, onProgress: show }
  await loadExample({ ...wanted, ...where, isStopped: () => isStopped })
  return 0
}

/** A world in a folder of its own. */
async function bulk(wanted: string, folder: string | undefined): Promise<void> {
  const cases = counted('bulk', wanted, MOST_CASES)
  const where = folder ?? join(environment().dataDir, 'worlds')
  const say = (text: string): unknown => process.stderr.write(`${text}\n`)
  const world = await bulkWorld({ cases, folder: where, say })
  process.stdout.write(`${JSON.stringify(world)}\n`)
}

try {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.bulk === undefined) await runOnLedger(more)
  else await bulk(values.bulk, values.folder)
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
