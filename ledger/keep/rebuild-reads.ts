import type { Statement } from '../pool/pipeline.ts'

/** Subjects from after one id up to another. */
export interface Range {
  readonly after: string
  readonly to: string
}

/** However much the planner thinks a batch is, it is found through indexes: reading whole tables at each batch would be as slow as the tables are long. */
export const BY_INDEX: Statement = {
  name: 'rebuild-by-index',
  text: `select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true), set_config('jit', 'off', true)`,
}

/** In the order of the locks, as an append takes them. */
const LOCK: Statement = {
  name: 'rebuild-lock',
  text: `select id, pg_advisory_xact_lock(lock) from (
    select id, hashtextextended(id::text, 0) as lock from subject where id > $1 and id <= $2 order by lock) as locks`,
}

const SUBJECTS: Statement = {
  name: 'rebuild-subjects',
  text: 'select id, type, place, seq from subject where id > $1 and id <= $2 order by id',
}

const NUMBERS: Statement = {
  name: 'rebuild-numbers',
  text: 'select child, number from child_number where child > $1 and child <= $2',
}

const HEADS: Statement = {
  name: 'rebuild-heads-standing',
  text: `select subject, compartment, state, encode(wrapped || sealed, 'base64'), key,
      status, active, risk, desk, other_desk, officer, waits,
      case when due_at < 'infinity' then to_char(due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end
    from head where subject > $1 and subject <= $2`,
}

const CLOCKS: Statement = {
  name: 'rebuild-clocks-standing',
  text: 'select subject, count(*) from clock where subject > $1 and subject <= $2 group by subject',
}

const KEYS: Statement = {
  name: 'rebuild-keys-standing',
  text: `select subject, string_agg(key || ' ' || weight, e'\\n') from search_key
    where subject > $1 and subject <= $2 group by subject`,
}

/** Header, receipt and open part, a comma between, a bracket behind: but for the line before the header a JSON list. */
const ENTRIES: Statement = {
  name: 'rebuild-entries',
  text: `select e.subject, e.id, concat(e.header, ',', e.receipt, ',',
      coalesce(p.open::text, case when p.entry is null then 'null' end), ']')
    from entry e left join part p on p.entry = e.id and p.compartment = 'open'
    where e.subject > $1 and e.subject <= $2 order by e.subject, e.seq`,
}

const PARTS: Statement = {
  name: 'rebuild-parts',
  text: `select p.entry, p.compartment, p.open, encode(p.wrapped || p.sealed, 'base64'), p.key
    from entry e join part p on p.entry = e.id and p.compartment <> 'open'
    where e.subject > $1 and e.subject <= $2`,
}

/** Everything of a range, in the order in which `readBatch` takes the answers; the locks first. */
export const READS: readonly Statement[] = [
  LOCK,
  SUBJECTS,
  NUMBERS,
  HEADS,
  CLOCKS,
  KEYS,
  ENTRIES,
  PARTS,
]
