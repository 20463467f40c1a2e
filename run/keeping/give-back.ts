import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { loadSnapshot, type TablePiece } from '@cwmis/ledger/keep/backup/load.ts'
import { BESIDE, type Description, KEYS, NOT_KEPT } from './archive.ts'
import { type OpenedFile, readFiles, tableOf } from './read-archive.ts'

/** Where a checked backup goes. */
export interface Place {
  /** The owner's, of an empty database. */
  readonly connection: DatabaseConnection
  readonly keysFolder: string
  readonly signal: AbortSignal
}

/** Writes a backup's keys and fills the database from it, all of it or nothing. Gives the new epoch's id. */
export async function giveBack(
  file: OpenedFile,
  description: Description,
  { connection, keysFolder, signal }: Place,
): Promise<string> {
  mkdirSync(keysFolder, { recursive: true, mode: 0o700 })
  const all = pieces(file, keysFolder, signal)
  return withClient(connection, (client) => loadSnapshot(client, description, all))
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
    else if (name.startsWith(KEYS)) keepFile(keysFolder, basename(name), bytes)
    else if (name.startsWith(BESIDE)) keepFile(dirname(keysFolder), basename(name), bytes)
  }
}

function keepFile(folder: string, name: string, bytes: Buffer): void {
  if (NOT_KEPT.includes(name)) return
  writeFileSync(join(folder, name), bytes, { mode: 0o600, flush: true })
}
