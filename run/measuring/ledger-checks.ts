import type { DatabaseConnection } from '@cwmis/ledger/embedded/connection.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import type { Client } from 'pg'

/** What the ledger itself says after a measure. */
export interface LedgerCheck {
  entries: number
  /** Entries and quarantined ones without a position, or positions that are nobody's. */
  skipped: number
  /** Entries whose position is before that of an earlier entry of the same subject. */
  inverted: number
  auditRows: number
}

const CHECK = `
select (select count(*) from entry)::int as entries,
  abs((select count(*) from entry) + (select count(*) from quarantine)
    - (select count(*) from leaf where tree = 'ledger'))::int
  + (select coalesce(max(position) + 1, 0) - count(*) from leaf where tree = 'ledger')::int
  + (select count(*) from entry e where not exists (select 1 from leaf l where l.tree = 'ledger' and l.entry = e.id and l.author is null))::int
  as skipped,
  (select count(*) from (
    select l.position < lag(l.position) over (partition by e.subject order by e.seq) as wrong
    from entry e join leaf l on l.tree = 'ledger' and l.entry = e.id and l.author is null) as ordered
   where wrong)::int as inverted,
  (select count(*) from audit)::int as "auditRows"`

/** Counts, with the owner's connection, what a measure promises of the order. To be asked once everything has its position. */
export function checkLedger(owner: DatabaseConnection): Promise<LedgerCheck> {
  return withClient(owner, async (client) => {
    await client.query('create index if not exists leaf_entry on leaf (entry)')
    const found = await client.query<LedgerCheck>(CHECK)
    const [row] = found.rows
    if (!row) throw new Error('the ledger gave no answer')
    return row
  })
}

/** Audit rows so far. */
export function countAudit(owner: DatabaseConnection): Promise<number> {
  return withClient(owner, async (client) => {
    const found = await client.query<{ count: number }>('select count(*)::int as count from audit')
    return found.rows[0]?.count ?? 0
  })
}

/**
 * The control: a reader that remembers the highest number it has seen, as naive followers do. Numbers
 * are given before their transactions end, so it passes by rows that come later: by one for certain, since among the
 * writers is one that ends only when a later one was read.
 */
export async function naiveReader(
  owner: DatabaseConnection,
  load: () => Promise<unknown>,
): Promise<{ there: number; seen: number }> {
  return withClient(owner, (client) =>
    withClient(owner, async (slow) => {
      const from = await highest(client)
      const late = await beginLate(slow)
      let [over, open] = [false, true]
      const done = load().finally(() => {
        over = true
      })
      let at = from
      let seen = 0
      for (let last = false; !last; ) {
        last = over
        const rows = await client.query<{ no: string }>({
          name: 'naive',
          text: 'select no from audit where no > $1 order by no',
          values: [at],
        })
        seen += rows.rows.length
        at = rows.rows.at(-1)?.no ?? at
        if (open && (last || BigInt(at) > BigInt(late))) {
          await slow.query('commit')
          open = false
        }
      }
      await done
      const there = await client.query<{ count: number }>(
        'select count(*)::int as count from audit where no > $1',
        [from],
      )
      return { there: there.rows[0]?.count ?? 0, seen }
    }),
  )
}

/** Begins a look that has its number and is not ended; gives the number. */
async function beginLate(client: Client): Promise<string> {
  await client.query('begin')
  const begun = await client.query<{ no: string }>(
    `insert into audit (at, actor, subjects, line) values (now(), 'control', '{}', '{}') returning no`,
  )
  return begun.rows[0]?.no ?? '0'
}

async function highest(client: Client): Promise<string> {
  const found = await client.query<{ no: string }>('select coalesce(max(no), 0) as no from audit')
  return found.rows[0]?.no ?? '0'
}
