import { deskFor, type RoutedDesk } from '@cwmis/core/access/route.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { PoolClient } from 'pg'
import { nameId } from '../../keys/name-id.ts'
import type { Ledger } from '../../ledger.ts'
import { pipeline, type Statement } from '../../pool/pipeline.ts'
import { json, withConnection } from '../../pool/transaction.ts'
import type { Followed, Follower } from '../follow.ts'
import { type Resident, residentsOf } from './residents.ts'
import { handoffOf, openTransition, type Transition } from './transition.ts'

/** How the id of what is opened for a child follows from the decision. A test's control takes another. */
export type IdOf = (decision: string, child: string) => string

/** The uuid v5 of the decision and the child: asked twice, it is the same entry. */
const IN_ITS_NAME: IdOf = (decision, child) => nameId(decision, `child:${child}`)

/**
 * The sender "home-closing": a home closes by one decision; for each child who lived there a transition case is opened
 * and handed to the child's home district. Each child by itself, each once however often it begins again, counted as
 * it goes. A child of whom the office hears only later that it lives in a closed home gets its case then.
 */
export function homeClosingSender(
  ledger: Ledger,
  content: Content,
  idOf: IdOf = IN_ITS_NAME,
): Follower {
  return {
    name: 'home-closing',
    act: async (entries) => {
      for (const entry of entries) {
        const closing = await closingBy(ledger, content, entry)
        if (closing !== null) await closeFor(ledger, content, { ...closing, idOf })
      }
    },
  }
}

/** A home that closed or is closed, by which decision, and the instant as at which children live there. */
interface Closing {
  readonly decision: string
  readonly home: string
  readonly at: string
  readonly idOf: IdOf
}

async function closingBy(
  ledger: Ledger,
  content: Content,
  { header, receipt, subject, open }: Followed,
): Promise<Omit<Closing, 'idOf'> | null> {
  if (receipt.verdict === 'refused') return null
  const at = receipt.recordedAt
  if (header.kind === 'home-closed') return { decision: header.id, home: subject.id, at }
  const places = indexContent(content).kind(header.kind, header.version)?.places
  const home = places === 'begins' ? textOf(open, 'home') : null
  if (home === null || !isUuid(home)) return null
  const [rows = []] = await withConnection(ledger.view, (client) =>
    pipeline(client, [{ ...DECIDED, values: [home] }]),
  )
  const decision = rows[0]?.[0] ?? null
  return decision === null ? null : { decision, home, at }
}

/** By which decision a home that has been seen to is closed now. */
const DECIDED: Statement = {
  name: 'homes-decided',
  text: `select c.decision::text from home_closing c
    join head h on h.subject = c.home and h.compartment = 'open' and h.status = 'closed'
    where c.home = $1 order by c.decided_at desc limit 1`,
}

async function closeFor(ledger: Ledger, content: Content, closing: Closing): Promise<void> {
  const transitions = await planned(ledger, content, closing)
  const problems: unknown[] = []
  for (const one of transitions) {
    await openTransition(ledger, content, one).catch((problem: unknown) => problems.push(problem))
    await count(ledger, closing.decision, transitions)
  }
  const [first] = problems
  if (first !== undefined) throw first
}

/** What is to be opened, for whom: those who live there as at the instant. */
function planned(
  ledger: Ledger,
  content: Content,
  { decision, home, at, idOf }: Closing,
): Promise<readonly Transition[]> {
  return withConnection(ledger.view, async (client) => {
    const residents = await residentsOf(client, home, at)
    await pipeline(client, [{ ...BEGUN, values: [decision, home, String(residents.length), at] }])
    const desks = await officersDesks(client, content, at)
    const { code, to: receiving } = rowOf(content)
    return residents.map((resident) => {
      const id = idOf(decision, resident.child)
      const to = deskOf(resident, desks, receiving)
      return { id, decision, home, resident, code, to, at }
    })
  })
}

/** The row by which the house itself hands a child of a closing home over, as the practice says. */
function rowOf({ handoffs }: Content): HandoffDefinition {
  const row = handoffs.find(({ byHouse }) => byHouse === true)
  if (row === undefined) throw new Error('the practice names no hand-off that the house sends')
  return row
}

/** The desk of the home district; where none serves it, the desk that answers for the child already. */
function deskOf(
  { origin, case: placed }: Resident,
  desks: readonly RoutedDesk[],
  receiving: readonly string[],
): string | null {
  const district = origin?.split('.')[0] ?? null
  return deskFor(district, desks, receiving) ?? placed.desk
}

async function officersDesks(
  client: PoolClient,
  content: Content,
  at: string,
): Promise<readonly RoutedDesk[]> {
  const roles = JSON.stringify(rowOf(content).to)
  const [rows] = await pipeline(client, [{ ...DESKS, values: [roles, at] }])
  return json<RoutedDesk[]>(rows) ?? []
}

const DESKS: Statement = {
  name: 'homes-desks',
  text: `select coalesce(json_agg(json_build_object('desk', x.id, 'place', x.place, 'roles', x.roles) order by x.id), '[]')
    from (select d.id, o.place, json_agg(distinct p.role) as roles
      from post p join desk d on d.id = p.desk join office o on o.id = d.office
      where $1::jsonb ? p.role and coalesce(least(p.until, d.until, o.until), 'infinity') > $2::timestamptz
      group by d.id, o.place) x`,
}

const BEGUN: Statement = {
  name: 'homes-begun',
  text: `insert into home_closing (decision, home, residents, decided_at, done_at)
    values ($1, $2, $3::int, $4, case when $3::int = 0 then now() end)
    on conflict (decision) do nothing`,
}

/** Counted from the ledger itself, so that a count begun again is right. */
async function count(
  ledger: Ledger,
  decision: string,
  transitions: readonly Transition[],
): Promise<void> {
  const handoffs = `{${transitions.map(({ id }) => handoffOf(id)).join(',')}}`
  await withConnection(ledger.view, (client) =>
    pipeline(client, [{ ...COUNTED, values: [decision, handoffs] }]),
  )
}

const COUNTED: Statement = {
  name: 'homes-counted',
  text: `with wanted as (
      select array(select distinct x from home_closing c, unnest(c.handoffs || $2::uuid[]) as x
        where c.decision = $1) as handoffs
    ), found as (
      select count(*)::int as opened from subject s where s.id = any (array(select unnest(handoffs) from wanted))
    )
    update home_closing c set handoffs = wanted.handoffs, opened = found.opened,
      residents = greatest(c.residents, found.opened),
      done_at = case when found.opened >= c.residents then coalesce(c.done_at, now()) end
    from wanted, found where c.decision = $1`,
}
