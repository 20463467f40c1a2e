import type { When } from '@cwmis/core/entry/header.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { openAccount, theMachine } from '../machine.ts'
import { writeBundle } from '../outbox/write.ts'

/** One entry to be written. All entries of a call make one bundle: facts only, or one decision. */
export interface DraftEntry {
  readonly subject: Subject
  readonly kind: string
  readonly answers: Answers
  /** When it happened; absent: now, to the minute. */
  readonly happenedOn?: When
}

export interface WriteOptions {
  /** The form with the version it was begun with (`F08@1`): it is signed with that one, whatever was published since. */
  readonly form?: string
  /** Key of the draft it was written from: dropped in the same transaction. */
  readonly draft?: string
  /** Goes before what does not concern it (somebody is in danger). */
  readonly urgent?: boolean
  /** Keeps it here for a moment, while its author may take it back; an urgent one goes at once. */
  readonly hold?: boolean
}

/**
 * Signs entries and keeps them in the outbox; resolves with the bundle's id as soon as they are durable on this
 * device and shown everywhere. Sending goes on by itself. Rejects only when nothing could be kept (no room,
 * locked, facts and decisions mixed): then nothing was.
 */
export async function write(
  drafts: readonly DraftEntry[],
  options: WriteOptions = {},
): Promise<string> {
  const open = openAccount()
  if (!open) throw new Error('Nobody is signed in.')
  return writeBundle(theMachine(), open, { drafts, ...options })
}

/** A new id for a subject or a row. Random: an id that told its time would tell the minute of a call. */
export function newId(): string {
  return crypto.randomUUID()
}
