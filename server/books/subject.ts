import type { Purpose } from '@cwmis/core/access/access.ts'
import type { ReadSubject } from '@cwmis/ledger/read/subject.ts'
import { readSubjectText } from '@cwmis/ledger/read/subject-text.ts'
import type { SubjectQuestion } from '../questions.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** Why one opens a file, where one does not say: to work on it, else to look after those who do. */
const UNSAID: readonly Purpose[] = ['casework', 'supervision']

/**
 * A subject as its reader may read it, as the bytes of a `SubjectAnswer` in JSON, or null. Each try is a look of its own with its own audit row, for the
 * purpose that was tried; an absent subject is looked for just as often as one that is not the reader's.
 */
export async function subjectAs(
  shelf: Shelf,
  { token }: Session,
  { subject, purpose, before }: SubjectQuestion,
): Promise<readonly Buffer[] | null> {
  const { epoch } = shelf
  const page = before === null ? {} : { before }
  for (const why of purpose === null ? UNSAID : [purpose]) {
    const reader = { token, purpose: why, door: 'subject' }
    const asked = { reader, subject, epoch: await epoch(), ...page }
    const read = await readSubjectText(shelf, asked)
    if (read !== null) return read
  }
  return null
}

/** What travels of a subject: how the reader is related to it stays with the audit. */
export function servedSubject(
  read: ReadSubject,
): Pick<ReadSubject, 'subject' | 'stamp' | 'slices' | 'entries' | 'compartments'> {
  const { subject, stamp, slices, entries, compartments } = read
  return { subject, stamp, slices, entries, compartments }
}
