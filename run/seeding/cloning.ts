import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { doneMark } from '@cwmis/ledger/keep/bulk/clone.ts'
import type { Client } from 'pg'
import type { ClonesWritten } from './clone-load.ts'
import { numbersFor } from './clones.ts'
import type { Filling, FillPlace } from './filling.ts'
import { readOriginal } from './original.ts'
import { inThreads } from './threads.ts'

/** Child numbers in a leased block. */
const BLOCK = 64
const FIRST_BLOCK = 'bulk-clones-first-block'

/** Clones the cases that were not told from those that were, table by table, a table to a thread. */
export async function cloneRest(
  filling: Filling,
  { connection, keysFolder }: FillPlace,
): Promise<void> {
  const { cases, told, mark, say } = filling
  const clones = cases - told
  const given = await withClient(connection, async (client) => ({
    ...(await readOriginal(client)),
    firstOrdinal: await leaseOrdinals(client, clones),
    done: await tablesDone(client),
  }))
  const { seed, now } = mark
  const work = {
    ...given,
    connection,
    keysFolder,
    seed,
    now,
    told,
    clones,
    known: numbersFor(clones),
  }
  await inThreads(new URL('./clone-load.ts', import.meta.url), work, (said) => {
    if (isWritten(said)) say(`${said.table}: ${String(said.clones)} of ${String(clones)} clones`)
  })
}

function isWritten(said: unknown): said is ClonesWritten {
  return typeof said === 'object' && said !== null && 'table' in said && 'clones' in said
}

/** Leases child numbers, once for a world; gives the first one's ordinal. Nobody else leases meanwhile, so that they follow each other. */
async function leaseOrdinals(client: Client, count: number): Promise<number> {
  const found = await client.query<{ block: string }>(
    `with known as (
       select value from setting where name = $1
     ), leased as (
       insert into child_block (leased_at) select now() from generate_series(1, $2)
       where not exists (select from known) returning block
     ), kept as (
       insert into setting (name, value) select $1, to_jsonb(min(block)) from leased
       having count(*) > 0 returning value
     )
     select value::text as block from known union all select value::text from kept`,
    [FIRST_BLOCK, Math.ceil(count / BLOCK)],
  )
  return Number(found.rows[0]?.block) * BLOCK
}

async function tablesDone(client: Client): Promise<ReadonlySet<string>> {
  const found = await client.query<{ name: string }>(
    `select name from setting where name like $1`,
    [doneMark('%')],
  )
  return new Set(found.rows.map(({ name }) => name.slice(doneMark('').length)))
}
