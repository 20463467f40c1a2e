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

/** Open work of each desk. */
export function deskSizes(owner: DatabaseConnection): Promise<ReadonlyMap<string, number>> {
  const text = `select desk, count(*)::int as n from head
    where compartment = 'open' and active and desk is not null group by desk`
  return withClient(owner, async (client) => {
    const found = await client.query<{ desk: string; n: number }>(text)
    return new Map(found.rows.map(({ desk, n }) => [desk, n]))
  })
}

/** The accounts of everybody who holds a post, those first whose desk has the most open work. */
export function accountsBySize(owner: DatabaseConnection): Promise<string[]> {
  const text = `select a.account from account a
    join holding d on d.actor = a.actor join post p on p.id = d.post
    left join (select desk, count(*) as n from head where compartment = 'open' and active group by desk) as w
      on w.desk = p.desk
    group by a.account order by max(coalesce(w.n, 0)) desc, a.account`
  return withClient(owner, async (client) => {
    const found = await client.query<{ account: string }>(text)
    return found.rows.map(({ account }) => account)
  })
}

/** How often anything read one of the large tables from end to end. */
export function wholeReads(owner: DatabaseConnection): Promise<number> {
  const text = `select coalesce(sum(seq_scan), 0)::int as n from pg_stat_user_tables
    where relname in ('head', 'subject', 'entry', 'part', 'clock', 'access_grant', 'search_key')`
  return withClient(owner, async (client) => {
    await client.query('select pg_stat_clear_snapshot()')
    const found = await client.query<{ n: number }>(text)
    return found.rows[0]?.n ?? 0
  })
}
