import { createHash } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Ledger } from './ledger.ts'
import { type Looked, look, type Reader } from './read/reader.ts'
import type { ReadSubject } from './read/subject.ts'
import { tokenHash } from './sign-in/session.ts'
import { fetchSubjects } from './sync/fetch.ts'
import { type ManifestLine, manifestOf, SCOPE } from './sync/manifest.ts'

export type { ManifestLine } from './sync/manifest.ts'

/** What a device says it holds. */
export interface SyncQuestion {
  readonly reader: Reader
  readonly digest: string
  readonly manifest?: readonly ManifestLine[]
  readonly purged?: readonly Subject[]
}

/** Equal; or the digests differ, send the manifest; or what moved and what is gone. */
export type Synced =
  | { readonly same: boolean }
  | {
      readonly digest: string
      readonly moved: readonly ReadSubject[]
      readonly gone: readonly Subject[]
      readonly next?: true
    }

/** Most subjects of one answer: about what fits into 200 KB. */
const MOST_MOVED = 25

/**
 * What a device must fetch and drop so that it holds exactly its scope as it stands now. The device first
 * sends only the digest of its manifest; the cost of the rest follows its caseload. Its lease begins anew.
 * @throws SessionOverError
 */
export function sync(ledger: Ledger, content: Content, asked: SyncQuestion): Promise<Synced> {
  const { reader } = asked
  const token = `\\x${tokenHash(reader.token).toString('hex')}`
  const touch = { name: 'note-sync', text: 'select app.note_sync($1)', values: [token] }
  return look(ledger, { reader, statements: [SCOPE, touch] }, async (context, [rows = []], ask) => {
    const scope = manifestOf({ content, keys: ledger.keys, context }, rows)
    return answerOf(asked, scope, (wanted) =>
      fetchSubjects({ content, keys: ledger.keys, context }, ask, wanted),
    )
  })
}

type Fetch = (wanted: readonly Subject[]) => Promise<readonly ReadSubject[]>

async function answerOf(
  { digest, manifest, purged = [] }: SyncQuestion,
  scope: readonly ManifestLine[],
  fetch: Fetch,
): Promise<Looked<Synced>> {
  const subjects = scope.map(({ subject }) => subject.id)
  const more = { purged: purged.map(({ id }) => id) }
  const same = digestOf(scope) === digest
  if (same || manifest === undefined) {
    return { answer: { same }, subjects, outcome: 'synced', more }
  }
  const held = new Map(manifest.map((line) => [subjectKey(line.subject), line.stamp]))
  const wanted = scope.filter((line) => held.get(subjectKey(line.subject)) !== line.stamp)
  const here = new Set(scope.map((line) => subjectKey(line.subject)))
  const gone = manifest
    .map(({ subject }) => subject)
    .filter((subject) => !here.has(subjectKey(subject)))
  const moved = await fetch(wanted.slice(0, MOST_MOVED).map(({ subject }) => subject))
  const rest: { next?: true } = wanted.length > MOST_MOVED ? { next: true } : {}
  const sent = { fetched: moved.map(({ subject }) => subject.id), gone: gone.map(({ id }) => id) }
  const answer = { digest: digestOf(scope), moved, gone, ...rest }
  return { answer, subjects, outcome: 'synced', more: { ...more, ...sent } }
}

/** The digest of a manifest: SHA-256 over its sorted lines, base64url; of an empty one the empty text. */
export function digestOf(manifest: readonly ManifestLine[]): string {
  if (manifest.length === 0) return ''
  const lines = manifest.map(({ subject, stamp }) => `${subjectKey(subject)} ${stamp}\n`).sort()
  return createHash('sha256').update(lines.join('')).digest('base64url')
}
