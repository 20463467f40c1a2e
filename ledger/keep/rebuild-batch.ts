import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { PoolClient } from 'pg'
import { BEGIN, pipeline, type Rows, type Statement } from '../pool/pipeline.ts'
import { compartmentOf, ENTRY_COLUMNS, entriesIn } from '../read/entry-rows.ts'
import type { StoredText } from '../read/head-text.ts'
import type { StoredEntry } from '../read/serve-entry.ts'

/** A subject with everything that is compared with what its entries make of it. */
export interface Stored {
  readonly id: string
  readonly type: SubjectType
  readonly place: string | null
  readonly seq: number
  readonly number: string | null
  readonly heads: readonly StoredText[]
  readonly columns: unknown
  readonly clocks: number
  readonly entries: readonly StoredEntry[]
}

const LOCK: Statement = {
  name: 'rebuild-lock',
  text: `select pg_advisory_xact_lock(lock) from (
    select hashtextextended(x::text, 0) as lock from unnest($1::uuid[]) as x order by 1) as locks`,
}

/** However much the planner thinks a batch is, it is found through indexes: reading whole tables at each batch would be as slow as the tables are long. */
const BY_INDEX: Statement = {
  name: 'rebuild-by-index',
  text: `select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true)`,
}

const SUBJECTS: Statement = {
  name: 'rebuild-subjects',
  text: `select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'seq', s.seq,
      'number', (select n.number from child_number n where n.child = s.id),
      'columns', (select json_build_object('status', h.status, 'active', h.active, 'risk', h.risk, 'desk', h.desk,
          'other_desk', h.other_desk, 'officer', h.officer, 'waits', h.waits,
          'due', case when h.due_at < 'infinity' then to_char(h.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end)
        from head h where h.subject = s.id and h.compartment = 'open'),
      'clocks', (select count(*) from clock c where c.subject = s.id))
    from subject s where s.id = any ($1::uuid[]) order by s.id`,
}

const HEADS: Statement = {
  name: 'rebuild-heads-standing',
  text: `select h.subject, h.compartment, h.fold, h.state, encode(h.sealed, 'base64'), encode(h.wrapped, 'base64'), h.key
    from head h where h.subject = any ($1::uuid[])`,
}

const ENTRIES: Statement = {
  name: 'rebuild-entries',
  text: `select ${ENTRY_COLUMNS}
    from entry e left join part p on p.entry = e.id where e.subject = any ($1::uuid[]) order by e.subject, e.seq`,
}

/** One batch of subjects with all their entries, under the locks an append would take, so that nothing moves while it is compared. */
export async function readBatch(client: PoolClient, ids: readonly string[]): Promise<Stored[]> {
  const values = [`{${ids.join(',')}}`]
  const reads = [LOCK, SUBJECTS, HEADS, ENTRIES].map((one) => ({ ...one, values }))
  const [, , , subjects = [], heads = [], entries = []] = await pipeline(client, [
    BEGIN,
    BY_INDEX,
    ...reads,
  ])
  const headsOf = Map.groupBy(heads, ([subject]) => subject)
  const entriesOf = Map.groupBy(entries, ([subject]) => subject)
  return subjects.map(([text]) => {
    const subject: Omit<Stored, 'heads' | 'entries'> = JSON.parse(text ?? '')
    const standing = (headsOf.get(subject.id) ?? []).flatMap(headOf)
    return { ...subject, heads: standing, entries: entriesIn(entriesOf.get(subject.id) ?? []) }
  })
}

function headOf(row: Rows[number]): StoredText[] {
  const [, name, fold = null, state = null, sealed = null, wrapped = null, key = null] = row
  const compartment = compartmentOf(name)
  if (compartment === null || fold === null) return []
  return [{ compartment, fold, state, sealed, wrapped, key: key === null ? null : Number(key) }]
}
