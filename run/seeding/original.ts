import type { Named } from '@cwmis/ledger/keep/bulk/named-ids.ts'
import type { ClientBase } from 'pg'

/** What is known of the stories that were told, by what the ids of each begin with. */
export interface Original {
  readonly entries: ReadonlyMap<string, readonly Named[]>
  /** The number of the one child. */
  readonly numbers: ReadonlyMap<string, string>
  /** What is searched of its open slices, as JSON: what the search view reads of a head. */
  readonly searched: ReadonlyMap<string, string>
}

/** Signs of an id that say which story it is of. */
const STORY = 24

/** Reads what clones are cast from. `client` is the owner's. */
export async function readOriginal(client: ClientBase): Promise<Original> {
  const entries = await client.query<{ story: string; its: Named[] }>(
    `select left(s.id::text, ${String(STORY)}) as story, json_agg(json_build_object('id', e.id, 'kind', e.kind,
        'author', e.author, 'subject', json_build_object('type', s.type, 'id', s.id))) as its
     from entry e join subject s on s.id = e.subject group by 1`,
  )
  const numbers = await client.query<{ story: string; number: string }>(
    `select left(child::text, ${String(STORY)}) as story, number from child_number
     where child in (select subject from entry)`,
  )
  const searched = await client.query<{ story: string; its: string }>(
    `select left(subject::text, ${String(STORY)}) as story, json_agg(json_build_object('id', subject, 'type', type,
        'open', json_build_object('fold', state -> 'fold', 'asked', state -> 'asked', 'names', state -> 'names',
          'number', state -> 'number', 'children', state -> 'children', 'serial', state -> 'serial')))::text as its
     from head where compartment = 'open' and type in ('child', 'report')
       and subject in (select subject from entry) group by 1`,
  )
  return {
    entries: new Map(entries.rows.map(({ story, its }) => [story, its])),
    numbers: new Map(numbers.rows.map(({ story, number }) => [story, number])),
    searched: new Map(searched.rows.map(({ story, its }) => [story, its])),
  }
}
