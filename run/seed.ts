import { parseArgs } from 'node:util'
import { CONTENT } from '@cwmis/practice/content.ts'
import { EnvironmentError } from './env.ts'
import { loadExample } from './example/load.ts'
import { settleExample } from './start/example.ts'
import { runOnLedger } from './start/on-ledger.ts'
import { StartRefusal } from './start/refusal.ts'
import { whenAskedToStop } from './stopping.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run seed -- [--children N] [--seed S]
Loads more invented children into the example's data folder, with the example's own offices and people,
through the same door as everything else; into a house that runs, or into one that does not.
  --children N  about so many children (200)
  --seed S      another seed is another world beside the first; the same one goes on where it ended (2)
Refused where real children are recorded. Ends with 0 when all is there or it was asked to stop.`)

const OPTIONS = {
  children: { type: 'string', default: '200' },
  seed: { type: 'string', default: '2' },
} as const

/** A whole number from 1 up. @throws EnvironmentError */
function counted(name: string, text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0 && number < 0xffff) return number
  throw new EnvironmentError(`--${name} must be a whole number from 1 to 65534, not "${text}".`)
}

function show(done: number, total: number): void {
  if (done === total || done % 50 === 0) process.stderr.write(`${done} of ${total} stories\n`)
}

await runOnLedger(async ({ settings, database, ledger }) => {
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
  const where = { ledger, owner, content: CONTENT, now: Date.now, onProgress: show }
  await loadExample({ ...wanted, ...where, isStopped: () => isStopped })
  return 0
})
