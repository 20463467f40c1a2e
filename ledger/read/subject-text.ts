import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import { FOLD_VERSIONS } from '@cwmis/core/subject/folds.ts'
import type { Ledger } from '../ledger.ts'
import { makePage, pageKey } from './page.ts'
import type { Page, Pages } from './pages.ts'
import { type Ask, allowed, type Looked, look } from './reader.ts'
import { isDated } from './serve-entry.ts'
import {
  denied,
  type Looking,
  openedLook,
  type ReadSubject,
  readFound,
  type SubjectAsked,
} from './subject.ts'
import { seqOf, subjectRows, subjectStatements } from './subject-rows.ts'
import { type SubjectStanding, standingOf, standingStatement } from './subject-standing.ts'

/** What reading a subject as text needs. */
export interface TextSource {
  readonly ledger: Ledger
  readonly content: Content
  /** Pages made of this content only. */
  readonly pages: Pages
}

type Asked = SubjectAsked & { readonly epoch: string }

/**
 * As `readSubject`, but the answer is the contract's `SubjectAnswer` in JSON, as bytes in pieces: what lies in the ledger
 * as text goes out as it lies there, and is read in only where something of it has to be hidden or folded anew. Who
 * may see the subject, which rows stand of it and its links are asked anew at every look, which is written into the
 * audit; a page made of these very rows is not made again. `epoch` stands in the answer.
 * @throws SessionOverError
 */
export function readSubjectText(source: TextSource, asked: Asked): Promise<Buffer[] | null> {
  const { ledger, content } = source
  const { reader, subject } = asked
  const statements = [standingStatement(subject)]
  return look(ledger, { reader, statements }, async (context, [rows], ask) => {
    const standing = standingOf(subject, rows)
    if (standing === null) return denied(subject)
    const looking = { content, keys: ledger.keys, context }
    const may = allowed(content, context, { seen: standing.seen, action: 'read' })
    if (!may.allowed) return denied(subject)
    if (hasToBeRead(standing, may.compartments)) return readAndWritten(looking, ask, asked)
    const { compartments, relation } = may
    const page = await pageOf({ ...source, ask }, asked, { standing, held: compartments })
    const rest = `,"links":${standing.links},"epoch":${JSON.stringify(asked.epoch)}}`
    const answer = [page.members, Buffer.from(rest)]
    return openedLook({ subject, compartments, relation }, { answer, entries: page.shown })
  })
}

/** Are there slices of another fold, or times that this reader may not know to the minute? */
function hasToBeRead({ seen, heads }: SubjectStanding, held: readonly Compartment[]): boolean {
  return isDated(seen.type, held) || heads.some(({ fold }) => fold !== FOLD_VERSIONS[seen.type])
}

async function readAndWritten(
  looking: Looking,
  ask: Ask,
  { subject, before, epoch }: Asked,
): Promise<Looked<Buffer[] | null>> {
  const found = subjectRows(subject, await ask(subjectStatements(looking.keys, subject, before)))
  const read = found && (await readFound(looking, ask, found))
  if (read === null) return denied(subject)
  return openedLook(read, { answer: writtenOut(read, epoch), entries: read.entries.length })
}

/** What travels of a subject: how the reader is related to it stays with the audit. */
function writtenOut(read: ReadSubject, epoch: string): Buffer[] {
  return [Buffer.from(JSON.stringify({ epoch, ...read, relation: undefined }))]
}

/** What a reader of these compartments may see of a subject that stands so. */
export interface Held {
  readonly standing: SubjectStanding
  readonly held: readonly Compartment[]
}

async function pageOf(
  { ledger, content, pages, ask }: TextSource & { readonly ask: Ask },
  { subject, before }: Asked,
  of: Held,
): Promise<Page> {
  const seq = seqOf(ledger.keys, subject.id, before)
  const key = of.standing.partly ? null : pageKey(of, seq)
  const kept = key === null ? null : pages.find(key)
  if (kept !== null) return kept
  const { page, isOf } = await makePage({ ledger, content, ask }, of, seq)
  // Something may have been written since it was asked how the subject stands.
  if (key !== null && isOf) pages.keep(key, page)
  return page
}
