import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { answers, DATABASE, ownerConnection } from './connection.ts'
import { DatabaseBusyError } from './errors.ts'
import { foldersOf, makeFolders } from './folders.ts'
import { launch } from './launch.ts'
import { takeLock } from './lock.ts'
import { readPassword } from './password.ts'
import { readRunning } from './running.ts'
import type { RunningDatabase, StartOptions } from './running-database.ts'

const LOOK_AGAIN_MS = 50
/** How long a command waits for another program that is just starting or stopping the database. */
const PATIENCE_MS = 60_000

/**
 * Starts the embedded database of a data folder, making it when there is none and first
 * stopping in order a server that a killed program left behind.
 * @throws DatabaseBusyError when another program runs it, DatabaseStartError when it will not start
 */
export async function startDatabase(options: StartOptions): Promise<RunningDatabase> {
  const folders = foldersOf(options.dataDir)
  makeFolders(folders)
  const release = takeLock(folders.lock)
  try {
    return await launch(folders, options, release)
  } catch (error) {
    release()
    throw error
  }
}

/** Uses the database of a data folder if a program runs it, else starts it. Errors as startDatabase. */
export async function connectOrStart(options: StartOptions): Promise<RunningDatabase> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    try {
      return await startDatabase(options)
    } catch (error) {
      if (!(error instanceof DatabaseBusyError)) throw error
      const found = await findRunning(options.dataDir)
      if (found) return found
      if (waited >= PATIENCE_MS) throw error
      await pause(LOOK_AGAIN_MS)
    }
  }
}

/** The running database of a data folder if it answers, never starting one. */
export async function findRunning(dataDir: string): Promise<RunningDatabase | undefined> {
  const folders = foldersOf(dataDir)
  const running = readRunning(folders)
  if (!running?.ready || !existsSync(folders.password)) return undefined
  const connection = ownerConnection(running.socketFolder, readPassword(folders), DATABASE)
  if (!(await answers(connection))) return undefined
  return {
    connection,
    startedHere: false,
    stop: () => Promise.resolve(),
    lost: new Promise(() => {}),
  }
}
