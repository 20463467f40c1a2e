import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import { beginSnapshot, countRows } from '@cwmis/ledger/keep/backup/snapshot.ts'
import type { Client } from 'pg'
import type { Mode } from '../env.ts'
import { makeHeader } from './age-header.ts'
import { type Description, fileNameOf, UNFINISHED } from './archive.ts'
import { checkFile } from './read-archive.ts'
import type { BackupKeys } from './recovery-key.ts'
import { sealedArchive } from './write-archive.ts'

/** What a backup is taken of, and where it goes. */
export interface Taking {
  /** The owner's. */
  readonly connection: DatabaseConnection
  readonly keysFolder: string
  readonly keys: BackupKeys
  readonly folder: string
  readonly version: string
  readonly mode: Mode
  /** Told what is being done, for a person who waits. */
  readonly onStep: (text: string) => void
  /** Ends it before its time. */
  readonly signal: AbortSignal
}

/** A backup that stands in its folder, checked. */
export interface Taken {
  readonly path: string
  /** ISO 8601 UTC. */
  readonly takenAt: string
  readonly bytes: number
  readonly entries: number
  readonly rows: number
}

/**
 * Takes a backup while everything goes on: writes it beside its place, reads it again from the disk to the last
 * byte, and only then gives it its name. Whatever goes wrong, nothing is left that looks whole.
 */
export async function takeBackup(taking: Taking): Promise<Taken> {
  mkdirSync(taking.folder, { recursive: true, mode: 0o700 })
  return withClient(taking.connection, async (client) => {
    const snapshot = await beginSnapshot(client)
    const { version, mode } = taking
    const description: Description = { ...snapshot, format: 1, version, mode }
    const path = join(taking.folder, fileNameOf(snapshot.takenAt))
    const draft = `${path}${UNFINISHED}`
    if (existsSync(path)) throw new Error(`${path} is there already`)
    try {
      const counted = await write({ taking, client, description, draft })
      taking.signal.throwIfAborted()
      renameSync(draft, path)
      await flushFolder(taking.folder)
      const { size: bytes } = await stat(path)
      return { path, takenAt: snapshot.takenAt, bytes, ...counted }
    } finally {
      rmSync(draft, { force: true })
    }
  })
}

interface Writing {
  readonly taking: Taking
  readonly client: Client
  readonly description: Description
  readonly draft: string
}

async function write(writing: Writing): Promise<Pick<Taken, 'entries' | 'rows'>> {
  const { taking, client, description, draft } = writing
  const { keys, keysFolder, onStep, signal } = taking
  const counts = new Map<string, number>()
  for (const table of description.tables) counts.set(table.name, await countRows(client, table))
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const { fileKey, header } = makeHeader(keys.recipient)
  const mark = Buffer.from(keys.mark, 'base64')
  const contents = { client, description, keysFolder, mark, onRows: tenths(rows, onStep) }
  async function* all(): AsyncGenerator<Buffer> {
    yield header
    yield* sealedArchive(contents, fileKey)
  }
  await pipeline(
    Readable.from(all()),
    createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    { signal },
  )
  await client.query('rollback')
  onStep('Written. Reading it again from the disk to check it ...')
  const checked = await checkFile({ path: draft, start: header.length, fileKey, mark })
  const lacking = [...counts].find(([name, count]) => checked.rows[name] !== count)
  if (lacking) throw new Error(`the backup lacks rows of ${lacking[0]}`)
  return { rows, entries: counts.get('entry') ?? 0 }
}

/** Tells each tenth of the way. */
function tenths(total: number, onStep: (text: string) => void): (rows: number) => void {
  let told = 0
  return (rows) => {
    const tenth = Math.floor((rows / total) * 10)
    if (tenth <= told) return
    told = tenth
    onStep(`${String(tenth * 10)} % (${String(rows)} of ${String(total)} rows)`)
  }
}

/** A name is durable once its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
