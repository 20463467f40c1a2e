import type { Content } from '@cwmis/core/content.ts'
import type { Subject, SubjectType } from '@cwmis/core/entry/subject.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { openText, sealText } from '../keys/stamp.ts'
import type { Ledger } from '../ledger.ts'
import type { Rows, Statement } from '../pool/pipeline.ts'
import { allowed, look, OWN_GRANTS, type Reader, type Seen } from './reader.ts'
import { withDays } from './serve-entry.ts'

/** A line of a list: the open slice and when something is due next. */
export interface Line {
  readonly subject: Subject
  readonly dueAt: string | null
  readonly open: OpenSlice
}

export interface Page {
  readonly lines: readonly Line[]
  readonly next?: string
}

const PAGE = 50

/** SQL for the cases about which the desk $1 was asked: a range of an index, however much the desk was ever granted. */
export const ASKED = `select g.subject from access_grant g
          where g.holder = 'case|desk:' || $1 and g.relation = 'party' and g.until is null`

const OF = {
  desk: 's.desk = $1',
  other_desk: 's.other_desk = $1',
  asked: `s.waits and s.subject = any (array(${ASKED}))`,
} as const

/**
 * A desk's list is three index ranges in the order in which it is shown: what the desk has to act on, the
 * hand-offs it sent and waits for, and the cases about which it was asked to decide in a nearer one's place.
 * Paged by the last line's key, so that page 100 costs what page 1 does.
 */
function ranges(of: keyof typeof OF): Statement {
  return {
    name: `worklist-${of}`,
    text: `select json_build_object('id', s.subject, 'type', s.type, 'place', s.place, 'due', s.due_at::text,
        'dueAt', case when s.due_at < 'infinity' then to_char(s.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end,
        'open', s.state, 'grants', ${OWN_GRANTS.replace('s.id', 's.subject')})
      from head s
      where s.compartment = 'open' and s.active and ${OF[of]} and (s.due_at, s.subject) > ($2::timestamptz, $3::uuid)
        and ($4::text is null or s.type = $4)
      order by s.due_at, s.subject limit ${String(PAGE + 1)}`,
  }
}

const START = { due: '-infinity', id: '00000000-0000-0000-0000-000000000000' }

/** What a work list is asked for: a desk's, or one's own. */
export interface ListQuestion {
  readonly reader: Reader
  readonly desk: string
  readonly type?: SubjectType
  readonly after?: string
}

/**
 * One page of a desk's work list, soonest due first. A desk the reader may not see has an empty list. Writes
 * the look into the audit, with the subjects listed.
 * @throws SessionOverError
 */
export function worklist(ledger: Ledger, content: Content, asked: ListQuestion): Promise<Page> {
  const { reader, desk } = asked
  const from = startOf(ledger, asked)
  const values = [desk, from.due, from.id, asked.type ?? null]
  const statements = [
    { ...ranges('desk'), values },
    { ...ranges('other_desk'), values },
    { ...ranges('asked'), values },
  ]
  return look(ledger, { reader, statements }, (context, rows) => {
    const found = merged(rows)
    const page = found.slice(0, PAGE)
    const lines = page.filter((seen) => allowed(content, context, { seen, action: 'list' }).allowed)
    const last = found.length > PAGE ? page.at(-1) : undefined
    const answer: Page = {
      lines: lines.map(lineOf),
      ...(last === undefined ? {} : { next: markOf(ledger, asked, last) }),
    }
    return { answer, subjects: lines.map(({ id }) => id), outcome: 'listed', more: { desk } }
  })
}

interface Listed extends Seen {
  readonly due: string
  readonly dueAt: string | null
  readonly open: OpenSlice
}

/** The ranges as one list, each subject once. */
function merged(rows: readonly Rows[]): Listed[] {
  const all = rows.flat().map(([text]): Listed => JSON.parse(text ?? ''))
  const once = new Map(all.map((one) => [one.id, one]))
  return [...once.values()].sort(byDue)
}

function byDue(one: Listed, other: Listed): number {
  if (one.dueAt === other.dueAt) return one.id < other.id ? -1 : 1
  if (one.dueAt === null || other.dueAt === null) return one.dueAt === null ? 1 : -1
  return one.dueAt < other.dueAt ? -1 : 1
}

/** A line as it is served: of a report, lists say only the days its clocks began, whoever reads them. */
export function lineOf({
  id,
  type,
  dueAt,
  open,
}: Pick<Listed, 'id' | 'type' | 'dueAt' | 'open'>): Line {
  return { subject: { type, id }, dueAt, open: type === 'report' ? withDays(open) : open }
}

function markOf({ keys }: Ledger, { desk }: ListQuestion, { due, id }: Listed): string {
  return sealText(keys, `list|${desk}`, `${due}|${id}`)
}

function startOf({ keys }: Ledger, { desk, after }: ListQuestion): { due: string; id: string } {
  const [due, id] =
    (after === undefined ? null : openText(keys, `list|${desk}`, after))?.split('|') ?? []
  return due === undefined || id === undefined ? START : { due, id }
}
