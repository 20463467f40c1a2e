import type { Purpose } from '@cwmis/core/access/access.ts'
import type { SubjectAnswer } from '@cwmis/core/wire/subject.ts'
import { type ReadSubject, readSubject } from '@cwmis/ledger/read/subject.ts'
import type { Sent } from '../ports.ts'
import type { SubjectQuestion } from '../questions.ts'
import type { Session } from '../session/cookie.ts'
import type { Shelf } from './books.ts'

/** Why one opens a file, where one does not say: to work on it, else to look after those who do. */
const UNSAID: readonly Purpose[] = ['casework', 'supervision']

/**
 * A subject as its reader may read it, or null. Each try is a look of its own with its own audit row, for the
 * purpose that was tried; an absent subject is looked for just as often as one that is not the reader's.
 */
export async function subjectAs(
  shelf: Shelf,
  { token }: Session,
  { subject, purpose, before }: SubjectQuestion,
): Promise<Sent<SubjectAnswer> | null> {
  const { ledger, content, epoch } = shelf
  const page = before === null ? {} : { before }
  for (const why of purpose === null ? UNSAID : [purpose]) {
    const reader = { token, purpose: why, door: 'subject' }
    const read = await readSubject(ledger, content, { reader, subject, ...page })
    if (read !== null) return { epoch: await epoch(), ...servedSubject(read), ...moreOf(read) }
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

function moreOf({ links, next }: ReadSubject): Pick<Sent<SubjectAnswer>, 'links' | 'next'> {
  return next === undefined ? { links } : { links, next }
}
