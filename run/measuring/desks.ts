import type { ListAnswer } from '@cwmis/core/wire/lists.ts'
import { type DatabaseConnection, withClient } from '@cwmis/ledger/embedded/connection.ts'
import type { Client } from './client.ts'

/** What a desk's officer was shown, and how long each asking took in milliseconds. */
export interface Listed {
  readonly desk: string
  readonly ids: readonly string[]
  readonly times: readonly number[]
}

/** Asks for the first page of the client's own desk, so many times, one after the other. */
export async function askDesk({ wire, headers, desk }: Client, times: number): Promise<Listed> {
  const took: number[] = []
  let ids: string[] = []
  for (let nth = 0; nth < times; nth += 1) {
    const began = performance.now()
    const { status, body } = await wire.ask('GET', `/worklists/${desk}`, { headers })
    took.push(performance.now() - began)
    if (status !== 200) throw new Error(`the list of ${desk} answered ${status}`)
    const answer: ListAnswer = JSON.parse(body)
    ids = answer.lines.map(({ subject }) => subject.id)
  }
  return { desk, ids, times: took }
}

const RECOUNT = `select h.subject::text as id from head h
  where h.compartment = 'open' and h.active and h.type = any ($2)
    and (h.desk = $1 or h.other_desk = $1 or (h.waits and exists (select from access_grant g
      where g.subject = h.subject and g.holder = 'case|desk:' || $1 and g.relation = 'party' and g.until is null)))
    and not exists (select from exclusion x where x.subject = h.subject and x.actor = $3
      and (x.until is null or x.until > now()))
  order by h.due_at, h.subject limit 50`

/** The first page of a desk as a plain count over all heads gives it, for somebody whose role reads these types. */
export function recount(
  owner: DatabaseConnection,
  { desk, author }: Client,
  types: readonly string[],
): Promise<string[]> {
  return withClient(owner, async (client) => {
    const found = await client.query<{ id: string }>(RECOUNT, [desk, types, author.actor])
    return found.rows.map(({ id }) => id)
  })
}

/** Somebody's account with the open work of their desk. */
export interface Worked {
  readonly account: string
  readonly size: number
}

/** Everybody who holds a post, those first whose desk has the most open work. */
export function accountsBySize(owner: DatabaseConnection): Promise<Worked[]> {
  const text = `with work as (
      select desk, count(*)::int as n from head where compartment = 'open' and active group by desk)
    select a.account, max(coalesce(w.n, 0)) as size from account a
    join holding d on d.actor = a.actor join post p on p.id = d.post left join work w on w.desk = p.desk
    group by a.account order by 2 desc, 1`
  return withClient(owner, async (client) => (await client.query<Worked>(text)).rows)
}

/** What was read so far. */
export interface Reads {
  /** How often one of the large tables was read from end to end. */
  readonly whole: number
  /** Heads fetched through an index. */
  readonly heads: number
  /** Grants, likewise. */
  readonly grants: number
}

/** How much was read since the database's statistics began. */
export function readsSoFar(owner: DatabaseConnection): Promise<Reads> {
  const text = `select coalesce(sum(seq_scan), 0)::int as whole,
      coalesce(sum(idx_tup_fetch) filter (where relname = 'head'), 0)::int as heads,
      coalesce(sum(idx_tup_fetch) filter (where relname = 'access_grant'), 0)::int as grants from pg_stat_user_tables
    where relname in ('head', 'subject', 'entry', 'part', 'clock', 'access_grant', 'search_key')`
  return withClient(owner, async (client) => {
    await client.query('select pg_stat_clear_snapshot()')
    const found = await client.query<Reads>(text)
    return found.rows[0] ?? { whole: 0, heads: 0, grants: 0 }
  })
}
