import type { Content } from '@cwmis/core/content.ts'
import { canonical } from '@cwmis/core/entry/canonical.ts'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldSubject, openState } from '@cwmis/core/subject/folds.ts'
import type { PoolClient } from 'pg'
import { clockRows, headRows } from '../append/head-rows.ts'
import { listColumns } from '../append/list-columns.ts'
import { openHeads, type StoredHead } from '../append/locked.ts'
import { withNumber } from '../append/refold.ts'
import { unopened, type Working } from '../append/working.ts'
import type { Keys } from '../keys/keys.ts'
import type { Ledger } from '../ledger.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { openEntry, PARTS, type StoredEntry } from '../read/serve-entry.ts'

/** What a rebuild found: how much it folded, and which rows were not what the ledger makes of them. */
export interface Rebuilt {
  readonly subjects: number
  readonly entries: number
  readonly differences: readonly string[]
}

const BATCH = 100

/** One batch of subjects under their locks, in the order of the locks, with all their entries. */
const STORED: Statement = {
  name: 'rebuild-batch',
  text: `select json_build_object('id', s.id, 'type', s.type, 'place', s.place, 'seq', s.seq,
      'number', (select n.number from child_number n where n.child = s.id),
      'heads', (select coalesce(json_agg(json_build_object('compartment', h.compartment, 'fold', h.fold, 'state', h.state,
          'sealed', encode(h.sealed, 'base64'), 'wrapped', encode(h.wrapped, 'base64'), 'key', h.key)), '[]')
        from head h where h.subject = s.id),
      'columns', (select json_build_object('status', h.status, 'active', h.active, 'risk', h.risk, 'desk', h.desk,
          'other_desk', h.other_desk, 'officer', h.officer, 'waits', h.waits,
          'due', case when h.due_at < 'infinity' then to_char(h.due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end)
        from head h where h.subject = s.id and h.compartment = 'open'),
      'clocks', (select count(*) from clock c where c.subject = s.id),
      'entries', (select json_agg(json_build_object('header', e.header, 'receipt', e.receipt, 'parts', ${PARTS}) order by e.seq)
        from entry e where e.subject = s.id))
    from subject s where s.id = any ($1::uuid[])`,
}

interface Stored {
  readonly id: string
  readonly type: SubjectType
  readonly place: string | null
  readonly seq: number
  readonly number: string | null
  readonly heads: readonly StoredHead[]
  readonly columns: unknown
  readonly clocks: number
  readonly entries: readonly StoredEntry[] | null
}

/**
 * Folds every subject anew from its entries and compares with the heads, list columns and clocks as they
 * stand. With `write` the rows that differ are replaced. Judges nothing: the receipts say what held.
 */
export function rebuildHeads(
  ledger: Ledger,
  content: Content,
  { write }: { readonly write: boolean },
): Promise<Rebuilt> {
  return withConnection(ledger.keeper, async (client) => {
    let [subjects, entries] = [0, 0]
    const differences: string[] = []
    for (
      let ids = await idsAfter(client, null);
      ids.length > 0;
      ids = await idsAfter(client, ids.at(-1) ?? null)
    ) {
      const batch = await readBatch(client, ids)
      const wrong = batch.flatMap((stored) => compared({ content, keys: ledger.keys }, stored))
      if (write && wrong.length > 0) await replace(ledger, client, wrong)
      await pipeline(client, [COMMIT])
      subjects += batch.length
      entries += batch.reduce((sum, one) => sum + (one.entries?.length ?? 0), 0)
      differences.push(...wrong.flatMap(({ problems }) => problems))
    }
    return { subjects, entries, differences }
  })
}

async function idsAfter(client: PoolClient, last: string | null): Promise<string[]> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'rebuild-ids',
      text: `select id::text from subject where $1::uuid is null or id > $1::uuid order by id limit ${String(BATCH)}`,
      values: [last],
    },
  ])
  return rows.map(([id]) => id ?? '')
}

/** Takes the locks as an append does, in their order, so that nothing moves while it is compared. */
async function readBatch(client: PoolClient, ids: readonly string[]): Promise<Stored[]> {
  const list = `{${ids.join(',')}}`
  const [, , rows = []] = await pipeline(client, [
    BEGIN,
    {
      name: 'rebuild-lock',
      text: `select pg_advisory_xact_lock(lock) from (
        select hashtextextended(x::text, 0) as lock from unnest($1::uuid[]) as x order by 1) as locks`,
      values: [list],
    },
    { ...STORED, values: [list] },
  ])
  return rows.map(([text]) => JSON.parse(text ?? ''))
}

interface Wrong {
  readonly working: Working
  readonly problems: readonly string[]
}

function compared({ content, keys }: { content: Content; keys: Keys }, stored: Stored): Wrong[] {
  const { id, type, place } = stored
  const opened = (stored.entries ?? []).map((one) => openEntry(keys, one, COMPARTMENTS))
  const slices = withNumber(foldSubject(content, type, opened), stored.number)
  const problems = problemsOf(keys, stored, slices)
  const fresh = unopened({ type, id })
  const working = { ...fresh, slices, seq: stored.seq, access: { ...fresh.access, place } }
  return problems.length === 0 ? [] : [{ working, problems }]
}

function problemsOf(keys: Keys, stored: Stored, slices: Slices): string[] {
  const { id, type, columns } = stored
  const standing = standingSlices(keys, stored)
  const wrong = COMPARTMENTS.filter((one) => textOf(standing?.[one]) !== textOf(slices[one]))
  const problems = wrong.map((one) => `${type}:${id} ${one}`)
  if (textOf(columns) !== textOf(listColumns(type, slices))) problems.push(`${type}:${id} columns`)
  const clocks = openState(type, slices)?.clocks.length ?? 0
  if (stored.clocks !== clocks) problems.push(`${type}:${id} clocks`)
  return problems
}

/** A sealed slice that does not even open differs, whatever was in it. */
function standingSlices(keys: Keys, { id, heads }: Stored): Slices | null {
  try {
    return openHeads(keys, id, heads)
  } catch {
    return null
  }
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonical(value)
}

async function replace(ledger: Ledger, client: PoolClient, wrong: readonly Wrong[]): Promise<void> {
  const now = new Date().toISOString()
  const heads = wrong.flatMap(({ working }) => headRows(ledger.keys, working, now))
  const clocks = wrong.flatMap(({ working }) => clockRows(working))
  const list = `{${wrong.map(({ working }) => working.subject.id).join(',')}}`
  await pipeline(client, [
    {
      name: 'rebuild-clear-heads',
      text: 'delete from head where subject = any ($1::uuid[])',
      values: [list],
    },
    {
      name: 'rebuild-clear-clocks',
      text: 'delete from clock where subject = any ($1::uuid[])',
      values: [list],
    },
    { name: 'rebuild-heads', text: 'select app.write_heads($1)', values: [JSON.stringify(heads)] },
    {
      name: 'rebuild-clocks',
      text: 'select app.write_clocks($1)',
      values: [JSON.stringify(clocks)],
    },
  ])
}
