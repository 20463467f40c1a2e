import type { Content } from '@cwmis/core/content.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { Ledger } from '../ledger.ts'
import type { Rows, Statement } from '../pool/pipeline.ts'
import { historiesOf } from './history.ts'
import { type Looked, look, OWN_GRANTS, type Reader, SEALED } from './reader.ts'
import { PARTS } from './serve-entry.ts'
import { HEADS } from './subject.ts'
import { type ReadStrand, type StoredRow, type StoredStrand, strandOf } from './timeline/strand.ts'

/** A subject and what hangs on it, as far as its reader may read it. */
export interface ReadTimeline {
  /** The subject that was asked for first. */
  readonly strands: readonly ReadStrand[]
  /** There are older entries than these. */
  readonly cut: boolean
}

/** `on`: what was known at that instant; null: what is known now. */
export interface TimelineLook {
  readonly reader: Reader
  readonly subject: Subject
  readonly on: string | null
}

/** As many entries as a page shows; 20 a month over eight years. */
const MOST = 2000

/**
 * A child's linked records, their cases and the reports these came from; of any other subject itself and what
 * leads to it in the same way. Links count as they stood then; who may see is what the policies say today.
 */
const LIFE: Statement = {
  name: 'timeline-subjects',
  text: `with recursive linked as (select from_id, to_id, kind from link
      where kind in ('same-child', 'child', 'case') and since <= $3 and (until is null or until > $3)),
    kin (id) as (select $1::uuid union
      select case when l.from_id = k.id then l.to_id else l.from_id end
      from linked l join kin k on l.kind = 'same-child' and k.id in (l.from_id, l.to_id)),
    cases (id) as (select id from kin union
      select l.from_id from linked l join kin k on l.kind = 'child' and l.to_id = k.id),
    life (id) as (select id from cases union
      select l.from_id from linked l join cases c on l.kind = 'case' and l.to_id = c.id)
    select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'sealed', ${SEALED}, 'grants', ${OWN_GRANTS}, 'heads', ${HEADS})
    from subject s where s.id in (select id from life)
      and exists (select 1 from subject f where f.id = $1 and f.type = $2)
    order by s.id <> $1, s.type, s.id limit 200`,
}

/** Newest first; all of them (limit null) where a past state is to be folded from them. */
const ENTRIES: Statement = {
  name: 'timeline-entries',
  text: `select json_build_object('subject', e.subject, 'seq', e.seq, 'header', e.header, 'receipt', e.receipt, 'parts', ${PARTS})
    from entry e where e.subject = any ($1::uuid[]) and e.recorded_at <= $2
    order by e.recorded_at desc, e.seq desc limit $3`,
}

const EVER = '9999-12-31T00:00:00.000Z'

/**
 * One life on one line, as it is known now or was known then, or null: where the subject is not the reader's and
 * where there is none alike. What hangs on it and is not the reader's is left out. Writes the look into the audit.
 * @throws SessionOverError
 */
export function readTimeline(
  ledger: Ledger,
  content: Content,
  { reader, subject, on }: TimelineLook,
): Promise<ReadTimeline | null> {
  const until = on ?? EVER
  const statements = [{ ...LIFE, values: [subject.id, subject.type, until] }]
  return look(ledger, { reader, statements }, async (context, [found = []], ask) => {
    const stored = parsed<StoredStrand>(found)
    const ids = `{${stored.map(({ id }) => id).join(',')}}`
    const most = on === null ? String(MOST + 1) : null
    const [entries = []] = await ask([{ ...ENTRIES, values: [ids, until, most] }])
    const rows = parsed<StoredRow>(entries)
    const looking = { content, keys: ledger.keys, context }
    const histories = on === null ? await historiesOf(ask, stored) : new Map()
    const strands = stored.flatMap((one) => {
      const own = rows.filter((row) => row.subject === one.id)
      return strandOf({ ...looking, histories, on }, one, own) ?? []
    })
    return seenBy(subject, { strands, cut: rows.length > MOST })
  })
}

function seenBy(subject: Subject, read: ReadTimeline): Looked<ReadTimeline | null> {
  const [first] = read.strands
  if (first === undefined || subjectKey(first.subject) !== subjectKey(subject)) {
    return { answer: null, subjects: [subject.id], outcome: 'denied' }
  }
  const subjects = read.strands.map((strand) => strand.subject.id)
  const compartments = [...new Set(read.strands.flatMap((strand) => strand.compartments))]
  const entries = read.strands.reduce((sum, strand) => sum + strand.entries.length, 0)
  return { answer: read, subjects, outcome: 'opened', more: { compartments, entries } }
}

function parsed<T>(rows: Rows): readonly T[] {
  return rows.map(([text]) => JSON.parse(text ?? ''))
}
