import type { Relation } from '@cwmis/core/access/access.ts'
import type { Content } from '@cwmis/core/content.ts'
import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openHeads, type StoredHead } from '../append/locked.ts'
import { refold } from '../append/refold.ts'
import type { Keys } from '../keys/keys.ts'
import { openText, type Revisions, sealStamp, sealText } from '../keys/stamp.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { json } from '../pool/transaction.ts'
import { ENTRY_COLUMNS, type EntryRow, entriesIn } from './entry-rows.ts'
import { type Histories, historiesOf } from './history.ts'
import {
  allowed,
  type Context,
  type Looked,
  look,
  OWN_GRANTS,
  type Reader,
  type Seen,
} from './reader.ts'
import { openEntry, serveEntry, serveSlices } from './serve-entry.ts'

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

const PAGE = 50

/** SQL for the slices of the subject `s`. */
export const HEADS = `(select json_agg(json_build_object('compartment', h.compartment, 'fold', h.fold, 'state', h.state,
  'sealed', encode(h.sealed, 'base64'), 'wrapped', encode(h.wrapped, 'base64'), 'key', h.key))
  from head h where h.subject = s.id)`

const SUBJECT: Statement = {
  name: 'read-subject',
  text: `select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'grants', ${OWN_GRANTS}, 'heads', ${HEADS})
    from subject s where s.id = $1 and s.type = $2`,
}

const ENTRIES: Statement = {
  name: 'read-entries',
  text: `select ${ENTRY_COLUMNS} from (select * from entry
      where subject = $1 and seq < $2 order by seq desc limit ${String(PAGE + 1)}) e
    left join part p on p.entry = e.id order by e.seq desc`,
}

const LINKS: Statement = {
  name: 'read-links',
  text: `select json_build_object('from', json_build_object('type', l.from_type, 'id', l.from_id),
      'to', json_build_object('type', l.to_type, 'id', l.to_id), 'kind', l.kind)
    from link l where (l.from_id = $1 or l.to_id = $1) and l.until is null order by l.since limit 200`,
}

const NEWEST = '9223372036854775807'

/**
 * A subject with its newest entries, as far as this reader may read it, or null: where it is not theirs and
 * where there is none alike. Writes the look into the audit.
 * @throws SessionOverError
 */
export function readSubject(
  ledger: Ledger,
  content: Content,
  asked: { readonly reader: Reader; readonly subject: Subject; readonly before?: string },
): Promise<ReadSubject | null> {
  const { reader, subject, before } = asked
  const { keys } = ledger
  const seq = before === undefined ? NEWEST : (openText(keys, `page|${subject.id}`, before) ?? '0')
  const statements = [
    { ...SUBJECT, values: [subject.id, subject.type] },
    { ...ENTRIES, values: [subject.id, seq] },
    { ...LINKS, values: [subject.id] },
  ]
  return look(
    ledger,
    { reader, statements },
    async (context, [found, entries = [], links = []], ask) => {
      const stored = json<Stored>(found)
      const histories = await historiesOf(ask, stored === null ? [] : [stored])
      const page = entriesIn(entries)
      const read = stored && opened({ content, keys, context, histories }, stored, page)
      if (read === null) return denied(subject)
      return seenBy({ ...read, links: links.map(([text]) => JSON.parse(text ?? '')) })
    },
  )
}

interface Stored extends Seen {
  readonly heads: readonly StoredHead[] | null
}

function denied(subject: Subject): Looked<null> {
  return { answer: null, subjects: [subject.id], outcome: 'denied' }
}

function seenBy(read: ReadSubject): Looked<ReadSubject> {
  const { subject, compartments, relation, entries } = read
  const more = { compartments: [...compartments], relation, entries: entries.length }
  return { answer: read, subjects: [subject.id], outcome: 'opened', more }
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
