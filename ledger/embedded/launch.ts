import type { ChildProcess } from 'node:child_process'
import { mkdirSync, statfsSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { giveTo, serverAccount } from './account.ts'
import { placeBinaries } from './binaries.ts'
import {
  DATABASE,
  type DatabaseConnection,
  ensureDatabase,
  ownerConnection,
  waitForAnswer,
} from './connection.ts'
import { type Folders, makeRunFolder } from './folders.ts'
import { failed, initialise, isMade } from './initialise.ts'
import type { Release } from './lock.ts'
import { clearOrphan, runningServer, stopInOrder } from './orphan.ts'
import { clearRunning, writeRunning } from './running.ts'
import type { RunningDatabase, StartOptions } from './running-database.ts'
import { serverSettings } from './settings.ts'
import { ended, hasEnded, startProgram } from './spawn.ts'

/** What a start works with once its folders stand. */
interface Launch {
  folders: Folders
  options: StartOptions
  runFolder: string
  socketFolder: string
  native: string
}

/**
 * Starts the server of a data folder whose lock we hold:
 * clear up after a killed run, place the binaries, make the cluster, start, wait for its answer.
 */
export async function launch(
  folders: Folders,
  options: StartOptions,
  release: Release,
): Promise<RunningDatabase> {
  if (runningServer(folders.cluster) !== undefined) options.onStep?.('stopping-orphan')
  await clearOrphan(folders.cluster)
  clearRunning(folders)
  const prepared = prepare(folders, options)
  try {
    if (!isMade(folders)) options.onStep?.('making')
    const account = serverAccount()
    const durable = options.durable ?? true
    const password = await initialise({ ...prepared, account, durable })
    options.onStep?.('starting')
    return await startServer(prepared, password, release)
  } catch (error) {
    clearRunning(folders)
    throw error
  }
}

function prepare(folders: Folders, options: StartOptions): Launch {
  const account = serverAccount()
  const runFolder = makeRunFolder()
  const socketFolder = join(runFolder, 's')
  writeRunning(folders, { runFolder, socketFolder, ready: false })
  mkdirSync(socketFolder, { mode: 0o700 })
  giveTo(account, socketFolder)
  const native = placeBinaries(account, runFolder)
  return { folders, options, runFolder, socketFolder, native }
}

async function startServer(
  prepared: Launch,
  password: string,
  release: Release,
): Promise<RunningDatabase> {
  const { folders, runFolder, socketFolder } = prepared
  const server = startPostgres(prepared)
  const exit = ended(server)
  const connection = ownerConnection(socketFolder, password, DATABASE)
  await untilReady(server, connection, folders)
  writeRunning(folders, { runFolder, socketFolder, ready: true })
  return handle({ prepared, server, exit, connection, release })
}

function startPostgres(prepared: Launch): ChildProcess {
  const { folders, options, native, socketFolder } = prepared
  return startProgram({
    program: 'postgres',
    native,
    cluster: folders.cluster,
    args: serverSettings({
      socketFolder,
      durable: options.durable ?? true,
      memory: totalmem(),
      room: roomIn(folders.cluster),
    }),
    account: serverAccount(),
    log: folders.log,
  })
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

async function untilReady(
  server: ChildProcess,
  connection: DatabaseConnection,
  folders: Folders,
): Promise<void> {
  const gone = () => hasEnded(server)
  const maintenance = { ...connection, database: 'postgres' }
  try {
    if (!(await waitForAnswer(maintenance, gone)))
      throw failed(String(server.exitCode), folders.log)
    await ensureDatabase(connection)
  } catch (error) {
    await stopInOrder(gone, (signal) => server.kill(signal))
    throw error
  }
}

/** What startServer hands over for the time the server runs. */
interface Started {
  prepared: Launch
  server: ChildProcess
  exit: Promise<string>
  connection: DatabaseConnection
  release: Release
}

function handle(started: Started): RunningDatabase {
  const { prepared, server, exit, connection, release } = started
  let asked: Promise<void> | undefined
  async function stopOnce(): Promise<void> {
    await stopInOrder(
      () => hasEnded(server),
      (signal) => server.kill(signal),
    )
    await exit
    clearRunning(prepared.folders)
    release()
  }
  const lost = exit.then((reason) => (asked ? new Promise<string>(() => {}) : reason))
  return {
    connection,
    startedHere: true,
    stop: () => {
      asked ??= stopOnce()
      return asked
    },
    lost,
  }
}
