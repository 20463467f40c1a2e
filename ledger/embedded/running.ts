import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type Folders, removeRunFolder } from './folders.ts'

/** What the launcher leaves beside the cluster for others to find the server, and for its successor to clear up. */
export interface Running {
  runFolder: string
  socketFolder: string
  ready: boolean
}

/** Reads what the launcher wrote; undefined when nothing (whole) is there. */
export function readRunning(folders: Folders): Running | undefined {
  if (!existsSync(folders.running)) return undefined
  try {
    return JSON.parse(readFileSync(folders.running, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes it whole or not at all. */
export function writeRunning(folders: Folders, running: Running): void {
  const draft = `${folders.running}.new`
  writeFileSync(draft, JSON.stringify(running), { mode: 0o600 })
  renameSync(draft, folders.running)
}

/** Removes it and the run's folder in the temporary folder. Under the lock only. */
export function clearRunning(folders: Folders): void {
  const running = readRunning(folders)
  if (running) removeRunFolder(running.runFolder)
  rmSync(folders.running, { force: true })
}
