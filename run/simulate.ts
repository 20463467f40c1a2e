import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { inventedMatter, type Matter } from '@cwmis/connectors/court/scripts.ts'
import { openCourt } from '@cwmis/connectors/court/simulator.ts'
import { openSchool } from '@cwmis/connectors/education/simulator.ts'
import type { Opening, Simulator } from '@cwmis/connectors/exchange/simulating/open.ts'
import { SCRIPTS, type Script } from '@cwmis/connectors/exchange/simulating/scripts.ts'
import { openPolice } from '@cwmis/connectors/police/simulator.ts'
import { environment } from './env.ts'
import { courtAs, deskOf, policeAs, type Run, schoolsAs } from './simulating/cast.ts'
import {
  type ExampleHouse,
  findExample,
  leavePartners,
  settlePartners,
} from './simulating/house.ts'
import { newSecret } from './simulating/secret.ts'
import { type Closing, closing } from './start/closing.ts'
import { StartRefusal, sentenceOf } from './start/refusal.ts'
import { whenAskedToStop } from './stopping.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run simulate -- [--script NAME] [--seed N] [--minutes M] [--port P]
Starts the police, a court and the schools of an example, each with a page to train on, beside a house that runs (npm start):
what a button tells, the house has after the next exchange; what goes out to them lies on their page. They listen on
this computer alone and are made known to a house of invented children only.
  --script NAME  how they behave at first: ${SCRIPTS.join(', ')}; 429 is busy, 500 is broken
  --seed N       another seed tells other matters (1)
  --minutes M    ends by itself after so long (240, at most 1440)
  --port P       the first page's port, the next one's follows (8091); 0 takes any free ones
Ends with 0 when asked to stop or when the time is over.`)

const { values } = parseArgs({
  options: {
    script: { type: 'string', default: 'happy' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '240' },
    port: { type: 'string', default: '8091' },
  },
})

/** The house reads every fifteen seconds how its partners stand. */
const HEARD_MS = 16_000
const ALIASES: Readonly<Record<string, Script>> = { '429': 'busy', '500': 'broken' }

const over = new AbortController()
const things = closing((what, error) => {
  process.stderr.write(`${what} did not end well: ${String(error)}\n`)
})
whenAskedToStop(() => over.abort())
try {
  await main(things)
} catch (error) {
  if (!over.signal.aborted) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
} finally {
  await things.all()
}

async function main(things: Closing): Promise<void> {
  const asked = readArguments()
  const house = await findExample(environment())
  const now = new Date().toISOString()
  const matter = inventedMatter(asked.seed, now)
  const [secret, revoked] = [newSecret(), newSecret()]
  const opening: Opening = {
    ...asked,
    house: { address: house.address, secret, revoked },
  }
  const police = await opened(things, openPolice(opening))
  const court = await opened(
    things,
    openCourt({ ...opening, port: portAfter(asked.port, 1), matter }),
  )
  const schools = await opened(things, openSchool({ ...opening, port: portAfter(asked.port, 2) }))
  await makeKnown(house, things, {
    police,
    court,
    schools,
    matter,
    run: { secret, revoked, since: now },
  })
  say('The house learns of its partners (a quarter of a minute) ...')
  await pause(HEARD_MS, undefined, { signal: over.signal })
  say(`
EXAMPLE partners of ${house.address}: nothing of them is real.
  police   ${police.url}   told to: pswo.kiryandongo; reports to Kiryandongo police station come here
  court    ${court.url}   ${matter.caseNo}, ${matter.court}
           pswo.kiryandongo is asked whose its first message is; linked with a case, it and the next come in
  schools  ${schools.url}   what a teacher tells goes to pswo.kiryandongo
Stop      Ctrl-C`)
  await pause(asked.minutes * 60_000, undefined, { signal: over.signal })
}

interface Known {
  readonly police: Simulator
  readonly court: Simulator
  readonly schools: Simulator
  readonly matter: Matter
  readonly run: Omit<Run, 'address'>
}

async function makeKnown(
  house: ExampleHouse,
  things: Closing,
  { police, court, schools, matter, run }: Known,
): Promise<void> {
  const asked = { code: matter.court, ...deskOf('pswo.kiryandongo') }
  const partners = [
    policeAs({ ...run, address: police.takesAt }),
    courtAs({ ...run, address: court.takesAt }, [asked]),
    schoolsAs({ ...run, address: schools.takesAt }),
  ]
  await settlePartners(house, partners)
  things.add('the partners', () => leavePartners(house, partners))
}

async function opened(things: Closing, opening: Promise<Simulator>): Promise<Simulator> {
  const simulator = await opening
  things.add('a partner', simulator.close)
  return simulator
}

function portAfter(port: number, places: number): number {
  return port === 0 ? 0 : port + places
}

function readArguments() {
  const script = ALIASES[values.script] ?? SCRIPTS.find((one) => one === values.script)
  if (script === undefined) throw new StartRefusal(`--script is one of: ${SCRIPTS.join(', ')}.`)
  return {
    script,
    seed: counted('seed', values.seed, 1_000_000),
    minutes: counted('minutes', values.minutes, 1440),
    port: values.port === '0' ? 0 : counted('port', values.port, 65_533),
  }
}

function counted(name: string, text: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new StartRefusal(`--${name} is a whole number from 1 to ${String(most)}.`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
