import type { Content } from '@cwmis/core/content.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import { nameParts } from '@cwmis/core/match/name-parts.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { tokenOf } from '../keys/token.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { keysOfText } from '../search/keys.ts'
import { allowed, look, OWN_GRANTS, type Reader, type Seen } from './reader.ts'
import { type Line, lineOf } from './worklist.ts'

const MOST_FOUND = 20

/** Keys spelt like a typed one say this much of what the typed one would. */
const ALIKE = 2
const MOST_CANDIDATES = 500

/**
 * Candidates by the keys they share with what was typed, those of the rarest key first and at most five hundred: first
 * who has the two rarest names, for a name that many bear fills the five hundred by itself; best first. Parts spelt
 * alike come from the dictionary of name parts. A reference another office was given leads whoever may see the child
 * to it. The policies hide what is not the reader's from all of it, counts included.
 */
const CANDIDATES: Statement = {
  name: 'search',
  text: `with wanted as (
      select key, 0 as weight from unnest($1::text[]) as key
      union
      select 'name:' || part, ${String(ALIKE)} from unnest(app.parts_alike($3::text[])) as part
    ), keys as (
      select w.key, max(w.weight) as weight, (select count(*) from (
        select 1 from search_key k where k.key = w.key limit ${String(MOST_CANDIDATES + 1)}) as bearers) as uses
      from wanted w group by w.key
    ), ranked as (
      select key, uses, sum(uses) over (order by uses, key) - uses as before from keys where uses > 0
    ), rarest as (
      select key from keys where uses > 0 and key like 'name:%' and weight = 0 order by uses, key limit 2
    ), candidates as (
      select subject from (
        (select a.subject, 0 as rank from search_key a join search_key b on b.subject = a.subject and b.key > a.key
          where a.key in (select key from rarest) and b.key in (select key from rarest) limit ${String(MOST_CANDIDATES)})
        union all
        select k.subject, r.uses from ranked r cross join lateral (
          select subject from search_key x where x.key = r.key limit ${String(MOST_CANDIDATES)}) as k
        where r.before < ${String(MOST_CANDIDATES)}) as found
      group by subject order by min(rank), subject limit ${String(MOST_CANDIDATES)}
    ), found as (
      select c.subject, sum(case when w.weight = 0 then k.weight else w.weight end) as score
      from candidates c join search_key k on k.subject = c.subject join keys w on w.key = k.key group by c.subject
      union all
      select b.child, 100 from blind_reference b where 'ref:' || lower(b.reference) = any ($1::text[])
    )
    select json_build_object('id', s.subject, 'type', s.type, 'place', s.place, 'score', f.score,
      'dueAt', case when s.due_at < 'infinity' then to_char(s.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end,
      'open', s.state, 'grants', ${OWN_GRANTS.replace('s.id', 's.subject')})
    from (select subject, max(score) as score from found group by subject) as f
    join head s on s.subject = f.subject and s.compartment = 'open'
    where $2::text[] is null or s.type = any ($2::text[])
    order by f.score desc, s.subject limit 60`,
}

interface Candidate extends Seen {
  readonly score: number
  readonly dueAt: string | null
  readonly open: OpenSlice
}

export interface SearchQuestion {
  readonly reader: Reader
  readonly text: string
  readonly types?: readonly SubjectType[]
}

/**
 * Who is found by a name, a variant spelling or a reference, best first, at most twenty. The audit keeps the
 * looked-for words as keyed hashes only.
 * @throws SessionOverError
 */
export function search(
  ledger: Ledger,
  content: Content,
  asked: SearchQuestion,
): Promise<readonly Line[]> {
  const { reader, text, types } = asked
  const wanted = keysOfText(text).map(({ key }) => key)
  const kinds = types === undefined ? null : arrayOf(types)
  const values = [arrayOf(wanted), kinds, arrayOf(nameParts(text))]
  return look(
    ledger,
    { reader, statements: [{ ...CANDIDATES, values }] },
    (context, [rows = []]) => {
      const found = rows
        .map(([line]): Candidate => JSON.parse(line ?? ''))
        .filter((seen) => allowed(content, context, { seen, action: 'search' }).allowed)
        .slice(0, MOST_FOUND)
      return {
        answer: found.map(lineOf),
        subjects: found.map(({ id }) => id),
        outcome: 'searched',
        more: { tokens: wanted.map((key) => tokenOf(ledger.keys, key)) },
      }
    },
  )
}

/** A PostgreSQL array of texts that need no more than quoting. */
function arrayOf(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
