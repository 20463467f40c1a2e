import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How far an import of one file (by its hash) has come. `writtenAt` stays that of the first try. */
export interface ImportState {
  readonly writtenAt: string
  readonly line: number
}

/** The state kept for a file, or a new one. */
export function readState(dataDir: string, hash: string, now: string): ImportState {
  try {
    const read: unknown = JSON.parse(readFileSync(pathOf(dataDir, hash), 'utf8'))
    if (isState(read)) return read
  } catch {
    // Not imported before, or the state was cut off: from the start, which doubles nothing.
  }
  return { writtenAt: now, line: 0 }
}

function isState(read: unknown): read is ImportState {
  return (
    typeof read === 'object' &&
    read !== null &&
    'writtenAt' in read &&
    'line' in read &&
    typeof read.writtenAt === 'string' &&
    typeof read.line === 'number'
  )
}

/** Keeps the state, whole or not at all. */
export function keepState(dataDir: string, hash: string, state: ImportState): void {
  mkdirSync(join(dataDir, 'imports'), { recursive: true, mode: 0o700 })
  const path = pathOf(dataDir, hash)
  writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

function pathOf(dataDir: string, hash: string): string {
  return join(dataDir, 'imports', `${hash}.json`)
}
