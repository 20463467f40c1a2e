import type { Purpose } from '@cwmis/core/access/access.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { OpenStates } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { readDirectory } from '@cwmis/ledger/read/directory.ts'
import type { Reader } from '@cwmis/ledger/read/reader.ts'
import { readSubject } from '@cwmis/ledger/read/subject.ts'
import type { PaperQuestion, PaperSources } from '../ports.ts'
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
    const found = await sourcesOf(shelf, reader, { about, id })
    if (found !== null) return found
  }
  return null
}

async function sourcesOf(
  shelf: Shelf,
  reader: Reader,
  { about, id }: Pick<PaperQuestion, 'about' | 'id'>,
): Promise<PaperSources | null> {
  const { ledger, content } = shelf
  const handoff = about === 'handoff' ? await openOf(shelf, reader, { type: about, id }) : null
  const file = about === 'case' ? await openOf(shelf, reader, { type: about, id }) : null
  if (handoff === null && file === null) return null
  const child = file?.child ? await openOf(shelf, reader, { type: 'child', id: file.child }) : null
  const { me, offices, desks, people } = await readDirectory(ledger, {
    ...reader,
    door: 'directory',
  })
  const directory = { me: me.name, offices, desks, people }
  return { handoff, case: file, child, directory, clocks: content.clocks, purpose: reader.purpose }
}

async function openOf<T extends SubjectType>(
  { ledger, content }: Shelf,
  reader: Reader,
  subject: { readonly type: T; readonly id: string },
): Promise<OpenStates[T] | null> {
  const read = await readSubject(ledger, content, { reader, subject })
  return read === null ? null : openState(subject.type, read.slices)
}
