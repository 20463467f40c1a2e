import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { loadSnapshot, type TablePiece } from '@cwmis/ledger/keep/backup/load.ts'
import { type Description, KEYS, NOT_KEPT } from './archive.ts'
import { type OpenedFile, readFiles, tableOf } from './read-archive.ts'

/** Where a checked backup goes. */
export interface Place {
  /** The owner's; the database is empty but for what `first` moves out of the way. */
  readonly connection: DatabaseConnection
  readonly keysFolder: string
  readonly first?: string
  readonly signal: AbortSignal
}

/** Writes a backup's keys and fills the database from it, all of it or nothing. Gives the new epoch's id. */
export async function giveBack(
  file: OpenedFile,
  description: Description,
  { connection, keysFolder, first, signal }: Place,
): Promise<string> {
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 })
  const source = { pieces: pieces(file, keysFolder, signal), ...(first ? { first } : {}) }
  return withClient(connection, (client) => loadSnapshot(client, description, source))
}

async function* pieces(
  file: OpenedFile,
  keysFolder: string,
  signal: AbortSignal,
): AsyncGenerator<TablePiece> {
  for await (const { name, bytes } of readFiles(file)) {
    signal.throwIfAborted()
    const table = tableOf(name)
    if (table !== null) yield { table, rows: bytes }
    else if (name.startsWith(KEYS)) keepKey(keysFolder, basename(name), bytes)
  }
}

function keepKey(folder: string, name: string, bytes: Buffer): void {
  if (NOT_KEPT.includes(name)) return
  writeFileSync(join(folder, name), bytes, { mode: 0o600, flush: true })
}
