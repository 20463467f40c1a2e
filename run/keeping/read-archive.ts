import { createHash, timingSafeEqual } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MOST_HEADER_BYTES, openHeader } from './age-header.ts'
import { unseal } from './age-payload.ts'
import {
  DESCRIPTION,
  type Description,
  ENDING,
  type Ending,
  type Summary,
  TABLES,
} from './archive.ts'
import { leafRoots } from './leaf-roots.ts'
import { passed } from './passed.ts'
import { markOf, type RecoveryKey } from './recovery-key.ts'
import { type Packed, unpack } from './tar.ts'
import { digestLine, lines, markFor } from './write-archive.ts'

/** A backup that cannot be trusted or opened. The message is a sentence. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal'
}

/** An opened backup file: where its payload begins, under which key, and the mark it must bear. */
export interface OpenedFile {
  readonly path: string
  readonly start: number
  readonly fileKey: Buffer
  readonly mark: Buffer
}

/**
 * Opens a backup file with the recovery key.
 * @throws BackupRefusal when the key is not its key, or its head was changed
 */
export async function openFile(path: string, key: RecoveryKey): Promise<OpenedFile> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEADER_BYTES))
    const head = openHeader(buffer.subarray(0, bytesRead), key)
    if (!head)
      throw new BackupRefusal('This recovery key does not open this file, or it is no backup.')
    return { path, start: head.length, fileKey: head.fileKey, mark: markOf(key) }
  } finally {
    await file.close()
  }
}

/** A backup in which everything agrees. */
export interface Checked {
  readonly description: Description
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>
}

/** The files of a backup in their order, unchecked but for the seal. @throws BackupRefusal */
export async function* readFiles({ path, start, fileKey }: OpenedFile): AsyncGenerator<Packed> {
  const sealed = createReadStream(path, { start, highWaterMark: 256 * 1024 })
  const plain = Readable.from(unseal(fileKey, sealed), { objectMode: false })
  try {
    yield* unpack(passed(plain, createGunzip()))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BackupRefusal(`The backup is not whole or was changed (${why}).`)
  }
}

/**
 * Reads a backup from its first byte to its last and checks everything: the seal of each piece, that a house with
 * this mark wrote it, the digest of all files, the rows of each table, both trees against the signed roots.
 * @throws BackupRefusal naming what is wrong
 */
export async function checkFile(file: OpenedFile): Promise<Checked> {
  const digest = createHash('sha256')
  const rows: Record<string, number> = {}
  let description: Description | null = null
  let ending: Ending | null = null
  let roots: ReturnType<typeof leafRoots> | null = null
  for await (const { name, bytes } of readFiles(file)) {
    if (name === ENDING) {
      ending = JSON.parse(bytes.toString('utf8'))
      continue
    }
    if (description === null) {
      description = describe(name, bytes)
      for (const table of description.tables) rows[table.name] = 0
      roots = leafRoots(description)
    }
    digest.update(digestLine(name, bytes)).update(bytes)
    const table = tableOf(name)
    if (table !== null) rows[table] = (rows[table] ?? 0) + lines(bytes)
    if (table === 'leaf') roots?.add(bytes)
  }
  if (!description || !ending) throw new BackupRefusal('The backup is not whole.')
  refuseOther({ digest: digest.digest('hex'), rows }, ending, file.mark)
  const problem = roots?.problem()
  if (problem) throw new BackupRefusal(`The backup contradicts itself (${problem}).`)
  return { description, rows }
}

function describe(name: string, bytes: Buffer): Description {
  if (name !== DESCRIPTION) throw new BackupRefusal('This is no backup of CWMIS.')
  const description: Description = JSON.parse(bytes.toString('utf8'))
  if (description.format !== 1)
    throw new BackupRefusal('The backup was written by a newer release: restore it with that one.')
  return description
}

function refuseOther(found: Summary, { summary, mark }: Ending, key: Buffer): void {
  const right = Buffer.from(markFor(key, summary))
  const given = Buffer.from(mark)
  if (right.length !== given.length || !timingSafeEqual(right, given))
    throw new BackupRefusal('The backup was not written by the house of this recovery key.')
  if (found.digest !== summary.digest) throw new BackupRefusal('The backup was put together anew.')
  const wrong = Object.keys(summary.rows).find((name) => summary.rows[name] !== found.rows[name])
  if (wrong !== undefined) throw new BackupRefusal(`The backup lacks rows of ${wrong}.`)
}

/** The table whose rows a file of the archive holds; null for any other file. */
export function tableOf(name: string): string | null {
  return name.startsWith(TABLES) ? (name.slice(TABLES.length).split('/')[0] ?? null) : null
}
