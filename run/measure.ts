import { parseArgs } from 'node:util'
import { type Finding, judgeFinding, type Setting } from './measuring/finding.ts'
import { machine } from './measuring/machine.ts'
import { PROMISES, type PromiseName } from './promises.ts'
import { type Closing, closing } from './start/closing.ts'
import { StartRefusal, sentenceOf } from './start/refusal.ts'
import { whenAskedToStop } from './stopping.ts'
import { offerHelp } from './tool.ts'

const NAMES = Object.keys(PROMISES)

offerHelp(`npm run measure -- NAME [--scale S] [--seed N]
Measures one of our promises (${NAMES.join(', ')}) on the shipped program and judges it. The last line is
one JSON object: name, ok, promise, figures, controls, failed.
  --scale S  the size of the work, 1 as promised; below 1 only counts and controls are judged
  --seed N   what the made-up work grows from; default 1
Ends with 0 when all that was judged holds, else 1. Wants a quiet machine of two cores.`)

/** What each measure looks like from here. */
type Measure = (setting: Setting) => Promise<Finding>

const MEASURES: Readonly<Record<PromiseName, () => Promise<{ measure: Measure }>>> = {
  append: () => import('./measures/append.ts'),
  crash: () => import('./measures/crash.ts'),
  exchange: () => import('./measures/exchange.ts'),
  'open-case': () => import('./measures/open-case.ts'),
  rebuild: () => import('./measures/rebuild.ts'),
  shell: () => import('./measures/shell.ts'),
  worklist: () => import('./measures/worklist.ts'),
  start: () => import('./measures/start.ts'),
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { name, scale, seed } = readArguments()
  const { measure } = await MEASURES[name]()
  const began = performance.now()
  const finding = await undisturbed((things) => measure({ scale, seed, say, closing: things }))
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const figures = { setting: machine(), seed, scale, seconds, ...finding.figures }
  const verdict = judgeFinding({ name, promise: PROMISES[name] }, { ...finding, figures }, scale)
  process.stdout.write(`${JSON.stringify(verdict)}\n`)
  process.exitCode = verdict.failed.length === 0 ? 0 : 1
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Whatever the work has begun is ended with it, also when somebody stops it. */
async function undisturbed<T>(work: (things: Closing) => Promise<T>): Promise<T> {
  const things = closing((what, error) => say(`${what} did not end well: ${String(error)}`))
  whenAskedToStop(() => {
    void things.all().then(() => process.exit(1))
  })
  try {
    return await work(things)
  } finally {
    await things.all()
  }
}

function readArguments(): { name: PromiseName; scale: number; seed: number } {
  const { values, positionals } = parseArgs({
    options: { scale: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  })
  const [name] = positionals
  if (!isPromise(name)) throw new StartRefusal(`Name one of: ${NAMES.join(', ')}.`)
  const scale = Number(values.scale)
  const seed = Number(values.seed)
  if (!(scale > 0 && scale <= 1)) throw new StartRefusal('--scale is a number above 0, at most 1.')
  if (!Number.isInteger(seed)) throw new StartRefusal('--seed is a whole number.')
  return { name, scale, seed }
}

function isPromise(name: string | undefined): name is PromiseName {
  return name !== undefined && Object.hasOwn(PROMISES, name)
}
