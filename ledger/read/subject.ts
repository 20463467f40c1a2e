import type { Relation } from '@cwmis/core/access/access.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openHeads, type StoredHead } from '../append/locked.ts'
import { refold } from '../append/refold.ts'
import type { Keys } from '../keys/keys.ts'
import { type Revisions, sealStamp, sealText } from '../keys/stamp.ts'
import type { Ledger } from '../ledger.ts'
import { type EntryRow, readIn } from './entry-rows.ts'
import { type Histories, historiesOf } from './history.ts'
import {
  type Ask,
  allowed,
  type Context,
  type Looked,
  look,
  type Reader,
  type Seen,
} from './reader.ts'
import { openEntry, serveEntry, serveSlices } from './serve-entry.ts'
import { PAGE, readHead, type SubjectRows, subjectRows, subjectStatements } from './subject-rows.ts'

/** A relation between two subjects, both of which the reader may see. */
export interface Link {
  readonly from: Subject
  readonly to: Subject
  readonly kind: string
}

/** A subject as its reader may read it. */
export interface ReadSubject {
  readonly subject: Subject
  readonly stamp: string
  readonly slices: Slices
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly links: readonly Link[]
  readonly relation: Relation
  readonly compartments: readonly Compartment[]
  /** Mark of the next page of older entries. */
  readonly next?: string
}

/** SQL for the slices of the subject `s`. */
export const HEADS = `(select json_agg(json_build_object('compartment', h.compartment, 'fold', h.fold, 'state', h.state,
  'sealed', encode(h.sealed, 'base64'), 'wrapped', encode(h.wrapped, 'base64'), 'key', h.key))
  from head h where h.subject = s.id)`

/** Which subject a reader asks for, and from which mark on. */
export interface SubjectAsked {
  readonly reader: Reader
  readonly subject: Subject
  readonly before?: string
}

/**
 * A subject with its newest entries, as far as this reader may read it, or null: where it is not theirs and
 * where there is none alike. Writes the look into the audit.
 * @throws SessionOverError
 */
export function readSubject(
  ledger: Ledger,
  content: Content,
  asked: SubjectAsked,
): Promise<ReadSubject | null> {
  const { reader, subject, before } = asked
  const statements = subjectStatements(ledger.keys, subject, before)
  return look(ledger, { reader, statements }, async (context, rows, ask) => {
    const found = subjectRows(subject, rows)
    const looking = { content, keys: ledger.keys, context }
    const read = found && (await readFound(looking, ask, found))
    return read === null
      ? denied(subject)
      : openedLook(read, { answer: read, entries: read.entries.length })
  })
}

/** What was found, read in and opened; null where it is not the reader's. */
export async function readFound(
  looking: Looking,
  ask: Ask,
  { seen, heads, entries, links }: SubjectRows,
): Promise<ReadSubject | null> {
  const stored = { ...seen, heads: heads.map(readHead) }
  const histories = await historiesOf(ask, [stored])
  const read = opened({ ...looking, histories }, stored, entries.map(readIn))
  return read && { ...read, links: links.map((text) => JSON.parse(text)) }
}

interface Stored extends Seen {
  readonly heads: readonly StoredHead[] | null
}

/** The look at what is not the reader's, or is not there. */
export function denied(subject: Subject): Looked<null> {
  return { answer: null, subjects: [subject.id], outcome: 'denied' }
}

/** A look that opened a subject, and what its audit row says of it: `entries` is how many were shown. */
export function openedLook<T>(
  { subject, compartments, relation }: Pick<ReadSubject, 'subject' | 'compartments' | 'relation'>,
  { answer, entries }: { readonly answer: T; readonly entries: number },
): Looked<T> {
  const more = { compartments: [...compartments], relation, entries }
  return { answer, subjects: [subject.id], outcome: 'opened', more }
}

/** What looking at stored subjects needs. */
export interface Looking {
  readonly content: Content
  readonly keys: Keys
  readonly context: Context
}

/** What opening a stored subject needs beside. */
export interface Opening extends Looking {
  readonly histories: Histories
}

/** Opens what was found for a reader, or null where it is not theirs to read. Entries newest first. */
export function opened(
  { content, keys, context, histories }: Opening,
  stored: Stored,
  rows: readonly EntryRow[],
): ReadSubject | null {
  const answer = allowed(content, context, { seen: stored, action: 'read' })
  if (!answer.allowed) return null
  const held = answer.compartments
  const heads = (stored.heads ?? []).filter((head) => held.includes(head.compartment))
  const entries = histories.get(stored.id)
  const slices =
    entries === undefined
      ? openHeads(keys, stored.id, heads)
      : refold({ content, keys }, { ...stored, heads }, { entries, held })
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  return {
    subject: { type: stored.type, id: stored.id },
    stamp: sealStamp(keys, stored, revisionsOf(slices)),
    slices: serveSlices(slices, { held, type: stored.type }),
    entries: rows.slice(0, PAGE).flatMap((row) => {
      const served = serveEntry(content, openEntry(keys, row, held), { held, type: stored.type })
      return served === null ? [] : [served]
    }),
    links: [],
    relation: answer.relation,
    compartments: held,
    ...(last === undefined ? {} : { next: sealText(keys, `page|${stored.id}`, String(last.seq)) }),
  }
}

/** The revisions of the slices somebody holds. */
export function revisionsOf(slices: Slices): Revisions {
  return Object.fromEntries(
    Object.entries(slices).map(([compartment, slice]) => [compartment, slice.revision]),
  )
}
