import { createHash, createHmac, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { readTable } from '@cwmis/ledger/keep/backup/snapshot.ts'
import type { KeptTable } from '@cwmis/ledger/keep/backup/tables.ts'
import type { Client } from 'pg'
import { seal } from './age-payload.ts'
import {
  BESIDE,
  DESCRIPTION,
  type Description,
  ENDING,
  type Ending,
  KEPT_BESIDE,
  KEYS,
  NOT_KEPT,
  TABLES,
} from './archive.ts'
import { passed } from './passed.ts'
import { END, pack } from './tar.ts'

/** What goes into an archive. `client` holds the snapshot. */
export interface Contents {
  readonly client: Client
  readonly description: Description
  readonly keysFolder: string
  readonly mark: Buffer
  /** Told how many rows have been read. */
  readonly onRows: (rows: number) => void
}

/** About so many bytes of a table's rows in one file of the archive. */
const PIECE_BYTES = 2 * 1024 * 1024

/** An archive as it lies in a backup file: packed, compressed, sealed under the file's key. */
export function sealedArchive(contents: Contents, fileKey: Buffer): AsyncGenerator<Buffer> {
  const packed = Readable.from(files(contents), { objectMode: false })
  return seal(fileKey, passed(packed, createGzip({ level: 6 })))
}

async function* files(contents: Contents): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  const rows: Record<string, number> = {}
  const told = (name: string, bytes: Buffer) => packTold(digest, name, bytes)
  yield told(DESCRIPTION, Buffer.from(JSON.stringify(contents.description, null, 2)))
  for (const [name, bytes] of houseFiles(contents.keysFolder)) yield told(name, bytes)
  let read = 0
  for (const table of contents.description.tables) {
    let at = 0
    let count = 0
    for await (const piece of inPieces(readTable(contents.client, table))) {
      count += lines(piece)
      contents.onRows(read + count)
      at += 1
      yield told(pieceName(table, at), piece)
    }
    rows[table.name] = count
    read += count
  }
  const summary = { digest: digest.digest('hex'), rows }
  const ending: Ending = { summary, mark: markFor(contents.mark, summary) }
  yield pack({ name: ENDING, bytes: Buffer.from(JSON.stringify(ending, null, 2)) })
  yield END
}

function packTold(digest: Hash, name: string, bytes: Buffer): Buffer {
  digest.update(digestLine(name, bytes)).update(bytes)
  return pack({ name, bytes })
}

/** What is hashed before a file's bytes. */
export function digestLine(name: string, bytes: Buffer): string {
  return `${name} ${String(bytes.length)}\n`
}

/** The proof of a summary by the house's mark. */
export function markFor(mark: Buffer, summary: Ending['summary']): string {
  return createHmac('sha256', mark).update(JSON.stringify(summary)).digest('hex')
}

/** Rows of COPY's text: each ends with the only plain line feed in it. */
export function lines(text: Buffer): number {
  let count = 0
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) count += 1
  return count
}

function houseFiles(keysFolder: string): [string, Buffer][] {
  const keys = readdirSync(keysFolder).filter((name) => !NOT_KEPT.includes(name))
  const dataDir = dirname(keysFolder)
  const beside = KEPT_BESIDE.filter((name) => existsSync(join(dataDir, name)))
  return [
    ...keys.toSorted().map((name) => fileOf(KEYS, keysFolder, name)),
    ...beside.map((name) => fileOf(BESIDE, dataDir, name)),
  ]
}

function fileOf(below: string, folder: string, name: string): [string, Buffer] {
  return [`${below}${name}`, readFileSync(join(folder, name))]
}

function pieceName({ name }: KeptTable, at: number): string {
  return `${TABLES}${name}/${String(at).padStart(6, '0')}`
}

async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < PIECE_BYTES) continue
    yield Buffer.concat(held)
    held = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(held)
}
