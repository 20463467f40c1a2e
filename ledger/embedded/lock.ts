import { DatabaseSync } from 'node:sqlite'
import { DatabaseBusyError } from './errors.ts'

/** Ends the lock; a process that dies ends it too. */
export type Release = () => void

/** SQLite's code for a file locked by somebody else. */
const SQLITE_BUSY = 5

/**
 * Takes the one lock of a data folder or throws DatabaseBusyError.
 * Node has no file lock; SQLite's exclusive transaction is one, and the kernel frees it with
 * the process, so that a killed run never leaves a stale lock behind.
 */
export function takeLock(path: string): Release {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (isBusy(error)) {
      throw new DatabaseBusyError(
        'Another CWMIS program is already running the database of this data folder. Stop it first, or set DATA_DIR to another folder.',
      )
    }
    throw error
  }
  return () => lock.close()
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
