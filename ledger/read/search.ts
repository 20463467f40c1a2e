import type { Content } from '@cwmis/core/content.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { tokenOf } from '../keys/token.ts'
import type { Ledger } from '../ledger.ts'
import type { Statement } from '../pool/pipeline.ts'
import { keysOfText } from '../search/keys.ts'
import { allowed, look, OWN_GRANTS, type Reader, type Seen } from './reader.ts'
import { type Line, lineOf } from './worklist.ts'

const MOST_FOUND = 20

/** Candidates by the keys they share with what was typed, best first; the policies hide what is not the reader's. */
const CANDIDATES: Statement = {
  name: 'search',
  text: `with found as (
      select k.subject, sum(k.weight) as score from search_key k where k.key = any ($1::text[])
      group by k.subject order by 2 desc, 1 limit 500)
    select json_build_object('id', s.subject, 'type', s.type, 'place', s.place, 'score', f.score,
      'dueAt', case when s.due_at < 'infinity' then to_char(s.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end,
      'open', s.state, 'grants', ${OWN_GRANTS.replace('s.id', 's.subject')})
    from found f join head s on s.subject = f.subject and s.compartment = 'open'
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
  const values = [arrayOf(wanted), types === undefined ? null : arrayOf(types)]
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
