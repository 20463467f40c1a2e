import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSimulator } from '@cwmis/connectors/messaging/simulator.ts'
import type { Messenger } from '@cwmis/core/notice/notice.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import type { Inbox } from '@cwmis/server/exchange-port.ts'
import type { House } from '@cwmis/server/house.ts'
import { startJobs } from '@cwmis/server/jobs/jobs.ts'
import { openHouse } from '@cwmis/server/open-house.ts'
import { type LivingPractice, openPractice } from '@cwmis/server/practice/practice.ts'
import { createServer } from '@cwmis/server/serve.ts'
import { lookAtMachine } from '@cwmis/server/status/machine.ts'
import type { Settings } from '../env.ts'
import { ROOT } from '../tool.ts'
import { appFolder } from './app-folder.ts'
import { type Closing, closing } from './closing.ts'
import { type HouseDatabase, openDatabase } from './database.ts'
import { loadDoorKeys } from './door-keys.ts'
import { type Judged, openJudged } from './judged.ts'
import { loadInBackground } from './load.ts'
import { type HouseLog, openLog } from './log.ts'
import { markFolder } from './mode-mark.ts'
import { openPartners } from './partners.ts'
import { readyForPeople } from './people.ts'
import { portRefusal, withFreePort } from './port.ts'
import { loadSecrets, prepare, refuseEarlier, type Secrets } from './prepare.ts'

/** How long requests under way may take to end when the house stops. */
const PATIENCE_MS = 10_000

/** How far the example is loaded. */
interface Progress {
  done: number
  total: number
}

/** A house whose ledger is open. */
export interface Standing {
  /** With the port that was chosen. */
  settings: Settings
  ledger: Ledger
  practice: LivingPractice
  database: HouseDatabase
  secrets: Secrets
  log: HouseLog['log']
  entrance: House['entrance']
  /** Told to everybody who asks; moved by whoever loads. */
  progress: Progress
  /** Ends in order: requests, jobs, connections, database. Things added later end first. */
  closing: Closing
  say: (text: string) => void
}

/** What a start is told besides its settings. */
export interface HouseOptions {
  say: (text: string) => void
  /** The built app to serve; default: built from these sources if need be. */
  app?: string | undefined
  /** Makes what people need to come in: the example with its accounts, or the first administrator's code. */
  withPeople?: boolean
  /** Loads none of the example's children. */
  empty?: boolean
  /** false only for tests: a power cut would lose what was written. */
  durable?: boolean
}

/**
 * Brings everything up, in this order: port, mode, database, migrations, app, doors, jobs.
 * @throws StartRefusal and its like, with everything that had begun ended again
 */
export async function startHouse(asked: Settings, options: HouseOptions): Promise<Standing> {
  const things = closing((name, error) => options.say(`${name} did not end well: ${String(error)}`))
  try {
    return await begin(await withFreePort(asked), options, things)
  } catch (error) {
    await things.all()
    throw error
  }
}

async function begin(
  settings: Settings,
  { say, app, withPeople = false, empty = false, durable = true }: HouseOptions,
  things: Closing,
): Promise<Standing> {
  markFolder(settings.dataDir, settings.mode)
  const database = await openDatabase(settings, { alone: true, durable, say })
  things.add('the database', database.stop)
  const secrets = loadSecrets(settings, database.serve)
  await refuseEarlier(database, settings.mode)
  await prepare(database, { mode: settings.mode, secrets })
  const { ledger, append } = await openJudged({ database, mode: settings.mode, secrets }, things)
  const { log, close } = openLog(settings.dataDir)
  things.add('the log', close)
  const folder =
    app ?? (await appFolder(settings.dataDir, () => say('Building the app (once) ...')))
  const loads = withPeople && !empty && settings.mode === 'example'
  const progress: Progress = { done: 0, total: loads ? 1 : 0 }
  const practice = await openPractice(ledger, CONTENT, Date.now)
  const opening = { ledger, append, practice, secrets, settings, log }
  const exchange = await openPartners(opening, things)
  const house = houseOver({ settings, ledger, append, secrets, progress, practice, exchange })
  const { entrance } = house
  const shared = { settings, ledger, database, secrets, log, entrance, progress, say }
  const standing: Standing = { ...shared, practice, closing: things }
  const greeting = withPeople ? await readyForPeople(standing) : ''
  const jobs = startJobs({
    ledger,
    content: CONTENT,
    practice,
    now: Date.now,
    log,
    ...messengerFor(settings),
  })
  things.add('the jobs', jobs.stop)
  await listen({ settings, house, log, folder }, things)
  if (withPeople) say(greeting)
  if (loads) loadInBackground(standing)
  return standing
}

/** The doors' house over an open ledger. */
function houseOver({
  settings,
  ledger,
  append,
  secrets,
  progress,
  practice,
  exchange,
}: Pick<Standing, 'settings' | 'ledger' | 'secrets' | 'progress'> &
  Judged & { readonly practice: LivingPractice; readonly exchange: Inbox }): House {
  return openHouse({
    ledger,
    append,
    content: CONTENT,
    practice,
    places: loadPlaces(),
    keys: loadDoorKeys(secrets.folder),
    mode: settings.mode,
    version: version(),
    now: Date.now,
    progress: () => ({ ...progress }),
    exchange,
    machine: () => lookAtMachine(settings.dataDir),
  })
}

/** In the example messages to people become files; for real work there is no gateway yet, and nobody is written to. */
function messengerFor({ mode, dataDir }: Settings): { messenger?: Messenger } {
  return mode === 'example' ? { messenger: openSimulator(join(dataDir, 'messages')) } : {}
}

interface Listening {
  settings: Settings
  house: House
  log: HouseLog['log']
  folder: string
}

async function listen({ settings, house, log, folder }: Listening, things: Closing): Promise<void> {
  const tls = readTls(settings)
  const server = await createServer({
    house,
    origins: [settings.origin],
    tls,
    appFolder: folder,
    log,
  })
  const { host, port } = settings
  try {
    await server.listen({ host, port })
  } catch (error) {
    throw error instanceof Error ? portRefusal(error, settings) : error
  }
  things.add('the server', async () => {
    const timer = setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS)
    await server.close()
    clearTimeout(timer)
  })
}

function readTls({ tls }: Settings): { cert: string; key: string } | null {
  if (!tls) return null
  return { cert: readFileSync(tls.certFile, 'utf8'), key: readFileSync(tls.keyFile, 'utf8') }
}

/** The version of this house. */
export function version(): string {
  const { version: text }: { version: string } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  )
  return text
}
