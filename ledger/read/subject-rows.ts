import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { StoredHead } from '../append/locked.ts'
import type { Keys } from '../keys/keys.ts'
import { openText } from '../keys/stamp.ts'
import type { Rows, Statement } from '../pool/pipeline.ts'
import { compartmentOf, ENTRY_COLUMNS, type EntryTexts, textsIn } from './entry-rows.ts'
import type { StoredText } from './head-text.ts'
import { OWN_GRANTS, SEALED, type Seen } from './reader.ts'

/** Entries of one page. */
export const PAGE = 50

const SUBJECT: Statement = {
  name: 'read-subject',
  text: `select s.id, s.type, s.place, ${OWN_GRANTS}, ${SEALED} from subject s where s.id = $1 and s.type = $2`,
}

const HEADS: Statement = {
  name: 'read-heads',
  text: `select h.compartment, h.fold, h.state, encode(h.sealed, 'base64'), encode(h.wrapped, 'base64'), h.key, h.xmin
    from head h where h.subject = $1`,
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

/** A slice as it lies there. */
export interface HeadRow extends StoredText {
  /** The transaction that wrote this row: another one whenever anything of it is written anew. */
  readonly writtenBy: string
}

/** Slices and entries of a subject as they lie there, as far as the policies let them through. */
export interface PageRows {
  readonly heads: readonly HeadRow[]
  /** Newest first; one more than a page where there are older ones. */
  readonly entries: readonly EntryTexts[]
}

/** A subject with its page, as far as the policies let it through. */
export interface SubjectRows extends PageRows {
  readonly seen: Seen
  /** Each the JSON of a link. */
  readonly links: readonly string[]
}

/** What is asked of the ledger for a subject and its entries before this mark; without one, its newest. */
export function subjectStatements(
  keys: Keys,
  { id, type }: Subject,
  before: string | undefined,
): Statement[] {
  return [
    { ...SUBJECT, values: [id, type] },
    ...pageStatements(id, seqOf(keys, id, before)),
    { ...LINKS, values: [id] },
  ]
}

/** The slices of a subject and its entries before this seq. */
export function pageStatements(id: string, seq: string): Statement[] {
  return [
    { ...HEADS, values: [id] },
    { ...ENTRIES, values: [id, seq] },
  ]
}

/** What those two found. */
export function pageRows([heads = [], entries = []]: readonly Rows[]): PageRows {
  return { heads: heads.flatMap(headIn), entries: textsIn(entries) }
}

/** The seq that a page's mark stands for; without one, one above all. A mark that is not ours stands for none. */
export function seqOf(keys: Keys, id: string, mark: string | undefined): string {
  return mark === undefined ? NEWEST : (openText(keys, `page|${id}`, mark) ?? '0')
}

/** What those statements found; null where there is no such subject, or none that the reader may know of. */
export function subjectRows(
  { type }: Pick<Subject, 'type'>,
  [found = [], heads = [], entries = [], links = []]: readonly Rows[],
): SubjectRows | null {
  const [row] = found
  if (row === undefined) return null
  const [id, , place = null, grants, sealed] = row
  return {
    seen: {
      id: id ?? '',
      type,
      place,
      grants: JSON.parse(grants ?? '[]'),
      sealed: JSON.parse(sealed ?? '[]'),
    },
    ...pageRows([heads, entries]),
    links: links.map(([text]) => text ?? ''),
  }
}

function headIn(row: Rows[number]): HeadRow[] {
  const [name, fold, state = null, sealed = null, wrapped = null, key = null, writtenBy] = row
  const compartment = compartmentOf(name)
  if (compartment === null) return []
  const bound = { sealed, wrapped, key: key === null ? null : Number(key) }
  return [{ compartment, fold: fold ?? '', state, ...bound, writtenBy: writtenBy ?? '' }]
}

/** A slice with its plain state read in. */
export function readHead({ state, ...head }: HeadRow): StoredHead {
  return { ...head, state: state === null ? null : JSON.parse(state) }
}
