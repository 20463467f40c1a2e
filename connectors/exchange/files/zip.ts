import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import type { FileRefusal } from '@cwmis/core/exchange/refusal.ts'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ZipFile as NewZip } from 'yazl'

/** The parts of a file, which are all it may hold, and how long each may be when unpacked (bytes). */
export const PARTS = {
  'manifest.json': 16 * 1024,
  'signature.json': 4 * 1024,
  'messages.ndjson': 8 * 1024 * 1024,
} as const
export type Part = keyof typeof PARTS

const RATIO = 200
const MOST_PARTS = 8

/** A file whose list of parts was looked at; nothing of it is unpacked yet. */
export interface OpenedZip {
  readonly zip: ZipFile
  readonly parts: ReadonlyMap<Part, Entry>
}

/** Opens a file and judges it by its list of parts alone: names, links, sizes, ratio, encryption. Never throws. */
export async function openZip(bytes: Buffer): Promise<OpenedZip | FileRefusal> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false })
    if (zip.entryCount > MOST_PARTS) return 'file-bomb'
    return await judged(zip)
  } catch {
    return 'file-broken'
  }
}

async function judged(zip: ZipFile): Promise<OpenedZip | FileRefusal> {
  const parts = new Map<Part, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8')
    const part = PART_NAMES.find((one) => one === name)
    const problem = part === undefined ? strange(name, entry) : problemOf(part, entry)
    if (problem !== null) return problem
    if (part === undefined || parts.has(part)) return 'file-part-twice'
    parts.set(part, entry)
  }
  return parts.size === PART_NAMES.length ? { zip, parts } : 'file-part-missing'
}

const PART_NAMES: readonly Part[] = ['manifest.json', 'signature.json', 'messages.ndjson']
const LINK = 0o12

function strange(name: string, entry: Entry): FileRefusal {
  if (isLink(entry)) return 'file-link'
  if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[/\\]/.test(name)) return 'file-path'
  if (/\.xml$/i.test(name)) return 'file-xml'
  return /\.(?:zip|gz|tgz|7z|rar|tar)$/i.test(name) ? 'file-nested' : 'file-strange-part'
}

function problemOf(part: Part, entry: Entry): FileRefusal | null {
  if (isLink(entry)) return 'file-link'
  if (entry.isEncrypted()) return 'file-encrypted'
  if (!entry.canDecodeFileData()) return 'file-broken'
  const { compressedSize, uncompressedSize } = entry
  const isBomb = uncompressedSize > PARTS[part] || uncompressedSize > RATIO * (compressedSize + 64)
  return isBomb ? 'file-bomb' : null
}

function isLink({ externalFileAttributes }: Entry): boolean {
  return externalFileAttributes >>> 28 === LINK
}

/** Unpacks one part. It stops where more comes than its list of parts said. Never throws. */
export async function readPart(
  { zip, parts }: OpenedZip,
  part: Part,
): Promise<{ readonly bytes: Buffer } | FileRefusal> {
  const entry = parts.get(part)
  if (entry === undefined) return 'file-part-missing'
  try {
    const bytes = await collect(await zip.openReadStreamPromise(entry))
    return packedKind(bytes) ?? { bytes }
  } catch (problem) {
    const isLonger = problem instanceof Error && /too many bytes/.test(problem.message)
    return isLonger ? 'file-bomb' : 'file-broken'
  }
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function packedKind(bytes: Buffer): FileRefusal | null {
  const start = bytes.subarray(0, 2).toString('latin1')
  if (start === 'PK' || start === '\u001f\u008b') return 'file-nested'
  return /^\uFEFF?\s*</.test(bytes.subarray(0, 64).toString('utf8')) ? 'file-xml' : null
}

/** Packs parts into a file. `madeAt` (ISO 8601) is the time of its parts. */
export function packZip(parts: Readonly<Record<Part, string>>, madeAt: string): Promise<Buffer> {
  const zip = new NewZip()
  for (const name of PART_NAMES) {
    zip.addBuffer(Buffer.from(parts[name]), name, { mtime: new Date(madeAt), mode: 0o100600 })
  }
  zip.end()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk))
    zip.outputStream.once('end', () => resolve(Buffer.concat(chunks)))
    zip.outputStream.once('error', reject)
  })
}
