import { parseArgs } from 'node:util'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { lookOver } from '@cwmis/server/practice/desk.ts'
import { FileError, filePieces, writeForm } from './publishing/file.ts'
import { handIn } from './publishing/hand-in.ts'
import { readPassphrase } from './publishing/passphrase.ts'
import { type Bench, runOnLedger } from './start/on-ledger.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run practice -- check FILE                             what is wrong with it, and what may be hard to read
npm run practice -- diff FILE                              question by question against what is in force; what it touches
npm run practice -- try FILE --as ACCOUNT                  hands it in and lays it out in practice mode only
npm run practice -- publish FILE --as ACCOUNT [--from DAY] hands it in; a second administrator publishes it in the product
npm run practice -- withdraw FILE --as ACCOUNT [--from DAY] the same to end what the file names; nothing is deleted
npm run practice -- write FORM FILE.xlsx                   the form in force as XLSForm
FILE is JSON ({"title": "...", "pieces": [{"sort": "form", "body": {...}}, ...]}) or an XLSForm (.xlsx).
ACCOUNT is an administrator's; the passphrase is asked for, or read from the standard input.
DAY is YYYY-MM-DD; today unless said. Nobody publishes what they handed in themselves.
Exit code: 0 done, 1 failed, 2 something in the file is refused or not supported.`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string' }, from: { type: 'string' } },
})
const [what = '', file = '', target = ''] = positionals

await runOnLedger(async (bench) => {
  const known = ['check', 'diff', 'try', 'publish', 'withdraw', 'write'].includes(what)
  if (!known || file === '') return refused(bench, 'Say what to do with which file. See --help.')
  try {
    return await work(bench)
  } catch (error) {
    if (error instanceof FileError) return refused(bench, error.message)
    throw error
  }
})

function refused({ say }: Bench, why: string): number {
  say(why)
  return 1
}

async function work(bench: Bench): Promise<number> {
  const { practice, say } = bench
  const standing = practice.standing()
  if (what === 'write') return writeForm(standing, file, target)
  const today = dateOf(new Date().toISOString())
  const read = await filePieces(file, { standing, today })
  for (const one of read.problems) say(one)
  const looked = lookOver(standing, read.pieces)
  if (what === 'check') for (const one of looked.doubts) say(`look at: ${one}`)
  if (what === 'diff') for (const one of [...looked.changes, ...told(looked.touches)]) say(one)
  if (what !== 'withdraw') for (const one of looked.problems) say(`wrong: ${one}`)
  const partly = read.problems.length > 0 || (what !== 'withdraw' && looked.problems.length > 0)
  if (what === 'check' || what === 'diff') return partly ? 2 : 0
  if (partly) return 2
  if (values.as === undefined) return refused(bench, 'Say --as ACCOUNT: somebody answers for it.')
  const passphrase = await readPassphrase(values.as)
  const from = values.from ?? today
  return handIn(bench, { what, from, read, account: values.as, passphrase, practice })
}

function told(touches: readonly string[]): readonly string[] {
  return touches.map((one) => `touches ${one}`)
}
