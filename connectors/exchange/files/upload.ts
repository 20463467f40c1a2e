import type { Buffer } from 'node:buffer'
import { type FileRefusal, LOOKED_AT, type Refusal } from '@cwmis/core/exchange/refusal.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK, type Rows } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from '../engine.ts'
import { counted, hashOf } from '../inbox.ts'
import { seal } from '../keys.ts'
import { type Line, type LineProblem, linesOf, readLines } from './lines.ts'
import { type Manifest, manifestProblem, readManifest } from './manifest.ts'
import * as sql from './statements.ts'
import { type OpenedZip, openZip, readPart } from './zip.ts'

/** A file as it was brought. `by`: the officer who uploads it, null where the partner brings it itself. */
export interface BroughtFile {
  readonly partner: string
  readonly bytes: Buffer
  readonly by: string | null
}

/** What became of a file: all of it laid down, or nothing. `lines`: which messages are why not, from 1. */
export type FileReceipt =
  | { readonly id: string; readonly duplicate: boolean; readonly messages: number }
  | { readonly refusal: Refusal | FileRefusal; readonly lines: readonly LineProblem[] }

const LONGEST = 1024 * 1024

/**
 * Takes a signed file of messages in, whole or not at all. Whose it is is asked of its signed manifest alone; then the
 * file is laid down sealed, and only then its messages are unpacked and read. The same file again is the same answer;
 * a message that came by line already is not a second one.
 */
export async function receiveFile(engine: Engine, file: BroughtFile): Promise<FileReceipt> {
  const taken = await take(engine, file)
  if ('refusal' in taken && engine.standing().has(file.partner)) {
    counted(engine, file.partner, taken.refusal)
    for (const { reason } of taken.lines) counted(engine, file.partner, reason)
  }
  return taken
}

async function take(engine: Engine, file: BroughtFile): Promise<FileReceipt> {
  if (file.bytes.length > LONGEST) return refused('file-too-large')
  const zip = await openZip(file.bytes)
  if (typeof zip === 'string') return refused(zip)
  const standing = engine.standing().get(file.partner)
  if (standing === undefined || connectorOf(engine, file.partner) === null) {
    return refused('partner-unknown')
  }
  const manifest = await vouchedFor(zip, { secrets: standing.secrets, now: engine.now() })
  if (typeof manifest === 'string') return refused(manifest)
  if (standing.suspended) return refused('partner-suspended')
  if (manifest.partner !== file.partner || manifest.way !== 'to-cwmis') {
    return refused('file-not-for-us')
  }
  return layDown(engine, { file, zip, manifest })
}

async function vouchedFor(
  zip: OpenedZip,
  known: Parameters<typeof manifestProblem>[1],
): Promise<Manifest | Refusal | FileRefusal> {
  const [manifest, signature] = [
    await readPart(zip, 'manifest.json'),
    await readPart(zip, 'signature.json'),
  ]
  if (typeof manifest === 'string') return manifest
  if (typeof signature === 'string') return signature
  const text = manifest.bytes.toString('utf8')
  const problem = manifestProblem({ manifest: text, signature: signature.bytes.toString() }, known)
  return problem ?? readManifest(text) ?? 'file-manifest-wrong'
}

interface Opened {
  readonly file: BroughtFile
  readonly zip: OpenedZip
  readonly manifest: Manifest
}

async function layDown(engine: Engine, { file, zip, manifest }: Opened): Promise<FileReceipt> {
  const { partner, bytes, by } = file
  const { id } = manifest
  const packed = bytes.toString('base64')
  const hash = hashOf(packed)
  const sealed = seal(engine.keys, `file ${partner}`, packed)
  const known = await withConnection(engine.ledger.view, async (client) => {
    const [, rows = []] = await pipeline(client, [
      { ...sql.LAY_FILE, values: [partner, id, hash, sealed, engine.now(), by] },
      { ...sql.KNOWN_FILE, values: [partner, id] },
    ])
    return rows
  })
  const first = known.find(([, state]) => state === 'taken')
  if (first !== undefined && first[0] !== hash) return refused('file-known')
  if (first !== undefined) return { id, duplicate: true, messages: Number(first[2]) }
  const lines = await linesIn(zip, manifest)
  if (typeof lines === 'string') return settle(engine, { partner, id, hash }, refused(lines))
  const { lines: read, problems } = readLines(engine, partner, lines)
  if (problems.length > 0) {
    const refusal = { refusal: 'file-messages-refused', lines: problems } as const
    return settle(engine, { partner, id, hash }, refusal)
  }
  return apply(engine, { partner, id, hash }, read)
}

async function linesIn(
  zip: OpenedZip,
  manifest: Manifest,
): Promise<readonly string[] | FileRefusal> {
  const messages = await readPart(zip, 'messages.ndjson')
  if (typeof messages === 'string') return messages
  if (hashOf(messages.bytes.toString('utf8')) !== manifest.sha256) return 'file-incomplete'
  const lines = linesOf(messages.bytes.toString('utf8'))
  return lines.length === manifest.count ? lines : 'file-incomplete'
}

interface Which {
  readonly partner: string
  readonly id: string
  readonly hash: string
}

/** All messages in one transaction; where one of them is known with another body, none. */
async function apply(engine: Engine, which: Which, lines: readonly Line[]): Promise<FileReceipt> {
  const { partner, id, hash } = which
  const problems = await withConnection(engine.ledger.view, async (client) => {
    const check = sql.checkLines(partner, lines)
    const answers = await pipeline(client, [BEGIN, ...sql.layLines(engine, partner, lines), check])
    const wrong = problemsIn(answers.at(-1) ?? [])
    const taken = { ...sql.FILE_TAKEN, values: [partner, id, hash, String(lines.length)] }
    await pipeline(client, wrong.length > 0 ? [ROLLBACK] : [taken, COMMIT])
    return wrong
  })
  if (problems.length === 0) return { id, duplicate: false, messages: lines.length }
  return settle(engine, which, { refusal: 'file-messages-refused', lines: problems })
}

function problemsIn(rows: Rows): LineProblem[] {
  return rows.map(([line, reason]) => ({
    line: Number(line),
    reason: LOOKED_AT.find((one) => one === reason) ?? 'test-message',
  }))
}

type FileRefused = Extract<FileReceipt, { readonly lines: unknown }>

async function settle(engine: Engine, which: Which, said: FileRefused): Promise<FileReceipt> {
  const { partner, id, hash } = which
  const problems = JSON.stringify([{ line: 0, reason: said.refusal }, ...said.lines])
  await withConnection(engine.ledger.view, (client) =>
    pipeline(client, [{ ...sql.FILE_REFUSED, values: [partner, id, hash, problems] }]),
  )
  return said
}

function refused(refusal: Refusal | FileRefusal): FileRefused {
  return { refusal, lines: [] }
}
