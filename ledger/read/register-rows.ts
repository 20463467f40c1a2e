import type { Answers } from '@cwmis/core/form/answer.ts'
import type { CaseStay } from '@cwmis/core/register/care.ts'
import type {
  ListRegister,
  RegisterDefinition,
  SummaryCount,
} from '@cwmis/core/register/definition.ts'
import type { SummaryEntry } from '@cwmis/core/register/summary.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { headerOf } from '../append/release.ts'
import type { Statement } from '../pool/pipeline.ts'
import { type Context, OWN_GRANTS, SEALED, type Seen } from './reader.ts'

/** More is a question for the numbers, not for a register. */
export const MOST = 2_000
const MOST_ENTRIES = 20_000

/** A head a register may list. */
export interface SeenHead extends Seen {
  readonly open: OpenSlice
  readonly child: ChildState | null
}

/** An entry a summary may count. */
export interface SeenEntry extends Seen {
  readonly entry: string
  readonly kind: string
  readonly author: string
  readonly header: string
  readonly answers: Answers
  readonly misfiled: readonly string[]
}

/** A placement a return may count. */
export interface SeenStay extends Seen {
  readonly entry: string
  readonly child: ChildState | null
  readonly began: string
  readonly ended: string | null
  readonly reason: string | null
  readonly misfiled: readonly string[]
}

/** The entry as a summary reads it: it counts from the earliest instant at which it may have happened. */
export function entryOf({ id, entry, kind, author, header, answers }: SeenEntry): SummaryEntry {
  return { id: entry, subject: id, kind, author, happenedOn: begunOf(header), answers }
}

/** The stay as a return reads it. */
export function stayOf({ id, child, began, ended, reason }: SeenStay): CaseStay {
  return {
    subject: id,
    since: dateOf(begunOf(began)),
    until: ended === null ? null : dateOf(begunOf(ended)),
    sex: child?.sex ?? null,
    born: child?.born ?? null,
    reason,
  }
}

/** The earliest instant at which what was signed may have happened. */
function begunOf(header: string): string {
  return headerOf(header).happenedOn.from
}

const SEEN = `'id', s.id, 'type', s.type, 'place', s.place, 'sealed', ${SEALED}, 'grants', ${OWN_GRANTS}`
const CHILD = `left join link c on c.from_id = s.id and c.kind = 'child' and c.until is null
  left join head k on k.subject = c.to_id and k.compartment = 'open'`

const HEADS = `select json_build_object(${SEEN}, 'open', h.state, 'child', k.state)
  from subject s join head h on h.subject = s.id and h.compartment = 'open' ${CHILD}
  where s.type = any ($1::text[]) order by h.changed_at desc, s.id limit ${String(MOST + 1)}`

/** Children who live in a home: by the links of placements, so that no other file is walked for them or crowds them out. */
const PLACED = `select json_build_object(${SEEN}, 'open', h.state, 'child', k.state)
  from subject s join head h on h.subject = s.id and h.compartment = 'open' ${CHILD}
  where s.id = any (array(select app.placed_cases())) and s.type = any ($1::text[])
  order by h.changed_at desc, s.id limit ${String(MOST + 1)}`

/** What one worker has in hand: by the index of work lists. */
const IN_HAND = `select json_build_object(${SEEN}, 'open', h.state, 'child', null)
  from head h join subject s on s.id = h.subject
  where h.compartment = 'open' and h.active and h.officer = $1 and s.type = 'case'
  order by h.due_at, s.id limit ${String(MOST + 1)}`

/** The longest over its limit first, however long nobody wrote on its file. */
const OVERDUE = `select json_build_object(${SEEN}, 'open', h.state, 'child', k.state)
  from (select subject, min(due_at) as due_at from clock
    where sort = 'legal' and clock = any ($2::text[]) and stopped_at is null and paused_since is null
      and due_at < transaction_timestamp() group by subject) o
  join subject s on s.id = o.subject
  join head h on h.subject = s.id and h.compartment = 'open' ${CHILD}
  where s.type = any ($1::text[]) order by o.due_at, s.id limit ${String(MOST + 1)}`

/** What is due first, or longest over, stands first. An index holds those that have not ended, and nothing else. */
const RUNNING = `select json_build_object(${SEEN}, 'open', h.state, 'child', k.state)
  from (select subject, min(due_at) as due_at from clock
    where clock = any ($2::text[]) and stopped_at is null group by subject) o
  join subject s on s.id = o.subject
  join head h on h.subject = s.id and h.compartment = 'open' ${CHILD}
  where s.type = any ($1::text[]) order by o.due_at, s.id limit ${String(MOST + 1)}`

const ENTRIES = `select json_build_object(${SEEN}, 'entry', e.id, 'kind', e.kind, 'author', e.author,
    'header', e.header, 'answers', coalesce(p.open, '{}'), 'misfiled', coalesce(h.state -> 'misfiled', '[]'))
  from subject s join entry e on e.subject = s.id
  join head h on h.subject = s.id and h.compartment = 'open'
  left join part p on p.entry = e.id and p.compartment = 'open'
  where e.kind = any ($1::text[]) and e.verdict <> 'refused'
    and (e.author = $2 or p.open::text like '%' || $2 || '%')
    and e.recorded_at >= $3::timestamptz
  order by e.recorded_at, e.id limit ${String(MOST_ENTRIES)}`

/** Both ends of a placement stand under the reader's own policies; its end is the next entry that moves the child. */
const STAYS = `select json_build_object(${SEEN}, 'entry', b.id, 'child', k.state,
    'began', b.header, 'ended', x.header, 'reason', p.open -> 'reason' ->> 'v', 'misfiled', coalesce(h.state -> 'misfiled', '[]'))
  from link l join subject s on s.id = l.from_id
  join head h on h.subject = s.id and h.compartment = 'open'
  join entry b on b.id = l.entry
  left join part p on p.entry = b.id and p.compartment = 'open' ${CHILD}
  left join lateral (select e.header as header from entry e
    where e.subject = s.id and e.seq > b.seq and e.kind in ('placed', 'placement-ended') and e.verdict <> 'refused'
    order by e.seq limit 1) x on l.until is not null
  where l.to_id = $1 and l.kind = 'placement'
  order by b.recorded_at, b.id limit ${String(MOST + 1)}`

/** What was written of the cases that were ever placed in a home, up to the end of a month. */
const OF_HOME = `select json_build_object(${SEEN}, 'entry', e.id, 'kind', e.kind, 'author', e.author,
    'header', e.header, 'answers', coalesce(p.open, '{}'), 'misfiled', coalesce(h.state -> 'misfiled', '[]'))
  from subject s join entry e on e.subject = s.id
  join head h on h.subject = s.id and h.compartment = 'open'
  left join part p on p.entry = e.id and p.compartment = 'open'
  where s.id in (select l.from_id from link l where l.to_id = $1 and l.kind = 'placement')
    and e.kind = any ($2::text[]) and e.verdict <> 'refused'
  order by e.recorded_at, e.id limit ${String(MOST_ENTRIES)}`

/** Which register, of which month and of whom. */
interface Asked {
  readonly register: RegisterDefinition
  readonly month: string
  readonly of: string | null
}

/** What a register asks of the database, in the order in which it is read. */
export function statementsOf(
  { register, month, of }: Asked,
  { actor }: { readonly actor: Pick<Context['actor'], 'actor'> },
): Statement[] {
  switch (register.sort) {
    case 'list':
      return [headsOf(register)]
    case 'summary':
      return [
        {
          name: 'register-entries',
          text: ENTRIES,
          values: [
            `{${kindsOf(register).join(',')}}`,
            of ?? actor.actor,
            `${month}-01T00:00:00+03:00`,
          ],
        },
        { name: 'register-in-hand', text: IN_HAND, values: [of ?? actor.actor] },
      ]
    case 'return':
      return of === null
        ? []
        : [
            { name: 'register-stays', text: STAYS, values: [of] },
            {
              name: 'register-of-home',
              text: OF_HOME,
              values: [of, `{${kindsOf(register).join(',')}}`],
            },
          ]
  }
}

function headsOf({ about, overdue, running, placed }: ListRegister): Statement {
  const types = `{${[about].flat().join(',')}}`
  if (placed) return { name: 'register-placed', text: PLACED, values: [types] }
  const names = running ?? overdue
  if (names === undefined) return { name: 'register-heads', text: HEADS, values: [types] }
  const values = [types, `{${names.join(',')}}`]
  return running === undefined
    ? { name: 'register-overdue', text: OVERDUE, values }
    : { name: 'register-running', text: RUNNING, values }
}

/** Every kind that some line counts. */
function kindsOf({
  lines,
}: {
  readonly lines: readonly { readonly sum: readonly Pick<SummaryCount, 'kinds'>[] }[]
}): readonly string[] {
  return [...new Set(lines.flatMap(({ sum }) => sum.flatMap(({ kinds }) => kinds)))]
}
