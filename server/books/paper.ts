import type { Purpose } from '@cwmis/core/access/access.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { OpenStates } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { readDirectory } from '@cwmis/ledger/read/directory.ts'
import type { Reader } from '@cwmis/ledger/read/reader.ts'
import { type ReadSubject, readSubject } from '@cwmis/ledger/read/subject.ts'
import { type CourtPaper, courtPaper } from '@cwmis/practice/drafting/court-paper.ts'
import type { PaperQuestion, PaperSources } from '../paper-ports.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** Why one prints, where one does not say: to work on it, else to look after those who do. */
const UNSAID: readonly Purpose[] = ['casework', 'supervision']

/**
 * What a paper is made of, as its reader may read it, or null. Every subject on it is looked at by itself, with an
 * audit row that names this paper; what is not the reader's is not on it.
 */
export async function paperAs(
  shelf: Shelf,
  { token }: Session,
  { about, sheet, id, purpose }: PaperQuestion,
): Promise<PaperSources | null> {
  for (const why of purpose === null ? UNSAID : [purpose]) {
    const reader = { token, purpose: why, door: `paper ${sheet}` }
    const found = await sourcesOf(shelf, reader, { about, sheet, id })
    if (found !== null) return found
  }
  return null
}

async function sourcesOf(
  shelf: Shelf,
  reader: Reader,
  { about, sheet, id }: Pick<PaperQuestion, 'about' | 'sheet' | 'id'>,
): Promise<PaperSources | null> {
  const { ledger, content } = shelf
  const handoff = about === 'handoff' ? await openOf(shelf, reader, { type: about, id }) : null
  const read =
    about === 'case'
      ? await readSubject(ledger, content, { reader, subject: { type: about, id } })
      : null
  const file = read && openState('case', read.slices)
  if (handoff === null && file === null) return null
  const child = file?.child ? await openOf(shelf, reader, { type: 'child', id: file.child }) : null
  const { me, offices, desks, people } = await readDirectory(ledger, {
    ...reader,
    door: 'directory',
  })
  const mine = me.posts.map(({ desk }) => desk)
  const directory = { me: me.name, mine, offices, desks, people }
  const courtPaper =
    sheet === 'court-report' && read !== null && file !== null
      ? await paperIn(shelf, reader, { read, misfiled: file.misfiled })
      : null
  const { purpose } = reader
  return { handoff, case: file, child, courtPaper, directory, content, purpose }
}

/** Goes back page by page until the newest report to a court is found: what was decided on it is newer. */
async function paperIn(
  { ledger, content }: Shelf,
  reader: Reader,
  { read, misfiled }: { readonly read: ReadSubject; readonly misfiled: readonly string[] },
): Promise<CourtPaper> {
  const { subject } = read
  let entries = read.entries
  let before = read.next
  let found = courtPaper(entries, misfiled)
  while (found.report === null && before !== undefined) {
    const older = await readSubject(ledger, content, { reader, subject, before })
    entries = [...entries, ...(older?.entries ?? [])]
    before = older?.next
    found = courtPaper(entries, misfiled)
  }
  return found
}

async function openOf<T extends SubjectType>(
  { ledger, content }: Shelf,
  reader: Reader,
  subject: { readonly type: T; readonly id: string },
): Promise<OpenStates[T] | null> {
  const read = await readSubject(ledger, content, { reader, subject })
  return read === null ? null : openState(subject.type, read.slices)
}
