import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type DatabaseConnection, withClient } from '../../ledger/embedded/connection.ts'
import { findRunning } from '../../ledger/embedded/database.ts'
import { foldersOf } from '../../ledger/embedded/folders.ts'
import { clearOrphan } from '../../ledger/embedded/orphan.ts'
import { clearRunning } from '../../ledger/embedded/running.ts'
import { roleName } from '../../ledger/migrate/roles.ts'
import { environmentFor, readEnvironment } from '../../run/env.ts'
import { isHealthy } from '../../run/measuring/program.ts'
import { keepSaid } from '../../run/measuring/said.ts'
import { appFolder } from '../../run/start/app-folder.ts'
import { type Standing, startHouse } from '../../run/start/house.ts'
import { freePort } from '../../run/start/port.ts'
import { ROOT } from '../house/files.ts'
import { freshDatabase } from './database.ts'
import { settle } from './people.ts'
import { addressOf, keepTestPasswords, PEOPLED, SERVING } from './peopled.ts'
import { dataDirOf, makeScratch, removeScratch } from './scratch.ts'

const LOOK_AGAIN_MS = 50

/** A house of a test's own, with the people of the stories in it. */
export interface TestHouse {
  /** What people type, without a slash at its end. */
  readonly address: string
  readonly port: number
  readonly dataDir: string
  /** The database owner's; another one after each start. */
  readonly owner: DatabaseConnection
  /** Ends it and removes everything it left. */
  readonly remove: () => Promise<void>
}

/** A house that runs as a program of its own, and so can be killed. */
export interface KillableHouse extends TestHouse {
  /** Ends the program as a power cut does. */
  readonly kill: () => Promise<void>
  /** Brings it up again on the same folder and port. */
  readonly restart: () => Promise<void>
}

/**
 * Brings up a house in this process: everything of `npm start` but the loading of the example.
 * Its database is a fresh copy, in this run's cluster, of one that is prepared and has the people in it. `before`: done
 * with the owner's connection and the folder of keys before the house starts.
 */
export async function openTestHouse(
  before: (owner: DatabaseConnection, keysFolder: string) => Promise<void> = () =>
    Promise.resolve(),
): Promise<TestHouse> {
  const scratch = await makeScratch()
  const dataDir = dataDirOf(scratch)
  keepTestPasswords(join(dataDir, 'keys'))
  const { connection, drop } = await freshDatabase(PEOPLED)
  await before(connection, join(dataDir, 'keys'))
  const house = await begin(dataDir, {
    DATABASE_URL: addressOf({ ...connection, user: roleName('serve'), ...SERVING }),
    DATABASE_OWNER_URL: addressOf(connection),
  })
  return testHouse({ house, owner: connection, scratch, drop })
}

/**
 * Brings up a house as `openTestHouse` does, but with a PostgreSQL of its own below its data folder: for whoever runs
 * a program of ours beside it, which looks for it there.
 */
export async function openOwnHouse(): Promise<TestHouse> {
  const scratch = await makeScratch()
  const house = await begin(dataDirOf(scratch), {})
  const owner = ownerOf(house.database.owner)
  await withClient(owner, settle)
  return testHouse({ house, owner, scratch, drop: () => Promise.resolve() })
}

async function begin(
  dataDir: string,
  database: Readonly<Record<string, string>>,
): Promise<Standing> {
  const app = await builtApp(dataDir)
  const place = { PORT: '0', DATA_DIR: dataDir, CWMIS_MODE: 'example' }
  const settings = readEnvironment({ ...place, ...database })
  return startHouse(settings, { say: () => undefined, app, durable: false })
}

interface Opened {
  readonly house: Standing
  readonly owner: DatabaseConnection
  readonly scratch: string
  readonly drop: () => Promise<void>
}

function testHouse({ house, owner, scratch, drop }: Opened): TestHouse {
  const { origin, port, dataDir } = house.settings
  return {
    address: origin,
    port,
    dataDir,
    owner,
    remove: async () => {
      await house.closing.all()
      await drop()
      removeScratch(scratch)
    },
  }
}

/**
 * Starts `run/start.ts` as a program of its own; its data folder is live, so that it begins empty. `variables` are
 * added to its environment.
 */
export async function spawnTestHouse(
  variables: Readonly<Record<string, string>> = {},
): Promise<KillableHouse> {
  const scratch = await makeScratch()
  const dataDir = dataDirOf(scratch)
  const app = await builtApp(dataDir)
  const port = await freePort('127.0.0.1')
  const starting = { port, dataDir, app, variables }
  let program = await startProgram(starting)
  let owner = ownerOf((await findRunning(dataDir))?.connection)
  await withClient(owner, settle)
  return {
    address: `http://127.0.0.1:${String(port)}`,
    port,
    dataDir,
    get owner() {
      return owner
    },
    kill: () => end(program, 'SIGKILL'),
    restart: async () => {
      program = await startProgram(starting)
      owner = ownerOf((await findRunning(dataDir))?.connection)
    },
    remove: async () => {
      await end(program, 'SIGTERM')
      await clearOrphan(foldersOf(dataDir).cluster)
      clearRunning(foldersOf(dataDir))
      removeScratch(scratch)
    },
  }
}

/** The app of these sources, built once and kept for every later house. */
function builtApp(dataDir: string): Promise<string> {
  return appFolder(dataDir, () => undefined)
}

function ownerOf(connection: DatabaseConnection | undefined): DatabaseConnection {
  if (!connection) throw new Error('The house has no database of its own.')
  return connection
}

interface Starting {
  readonly port: number
  readonly dataDir: string
  readonly app: string
  readonly variables: Readonly<Record<string, string>>
}

async function startProgram({ port, dataDir, app, variables }: Starting): Promise<ChildProcess> {
  const program = [join(ROOT, 'run', 'start.ts'), '--app', app]
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...program], {
    cwd: ROOT,
    // The channel closes when we die: it then stops in order.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environmentFor({
      ...variables,
      CWMIS_MODE: 'live',
      PORT: String(port),
      DATA_DIR: dataDir,
    }),
  })
  const said = keepSaid(child)
  while (!(await isHealthy(`http://127.0.0.1:${String(port)}`))) {
    if (hasEnded(child)) throw new Error(`The house did not start:\n${said()}`)
    await pause(LOOK_AGAIN_MS)
  }
  return child
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (hasEnded(child)) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
