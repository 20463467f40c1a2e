import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { foldSubject, openState } from '@cwmis/core/subject/folds.ts'
import { same } from '@cwmis/core/subject/same.ts'
import type { Slice } from '@cwmis/core/subject/slice.ts'
import type { PoolClient } from 'pg'
import { clockRows, headRows } from '../append/head-rows.ts'
import { listColumns } from '../append/list-columns.ts'
import { withNumber } from '../append/refold.ts'
import { unopened, type Working } from '../append/working.ts'
import type { Keys } from '../keys/keys.ts'
import type { Ledger } from '../ledger.ts'
import { COMMIT, pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { headText, type StoredText } from '../read/head-text.ts'
import { openEntry } from '../read/serve-entry.ts'
import { readBatch, type Stored } from './rebuild-batch.ts'

/** What a rebuild found: how much it folded, and which rows were not what the ledger makes of them. */
export interface Rebuilt {
  readonly subjects: number
  readonly entries: number
  readonly differences: readonly string[]
}

/** Locks of so many subjects are held while one batch is compared. */
const BATCH = 200
/** While one lane folds, the database reads for the other. */
const LANES = 2

/**
 * Folds every subject anew from its entries and compares with the heads, list columns and clocks as they
 * stand. With `write` the rows that differ are replaced. Judges nothing: the receipts say what held.
 */
export async function rebuildHeads(
  ledger: Ledger,
  content: Content,
  { write }: { readonly write: boolean },
): Promise<Rebuilt> {
  const ids = idsInTurn()
  const lanes = Array.from({ length: LANES }, () =>
    withConnection(ledger.keeper, (client) => lane({ ledger, content, write, ids }, client)),
  )
  const done = await Promise.all(lanes)
  const sum = (of: (one: Rebuilt) => number) => done.reduce((so, one) => so + of(one), 0)
  return {
    subjects: sum(({ subjects }) => subjects),
    entries: sum(({ entries }) => entries),
    differences: done.flatMap(({ differences }) => differences),
  }
}

interface Lane {
  readonly ledger: Ledger
  readonly content: Content
  readonly write: boolean
  readonly ids: (client: PoolClient) => Promise<string[]>
}

async function lane({ ledger, content, write, ids }: Lane, client: PoolClient): Promise<Rebuilt> {
  let [subjects, entries] = [0, 0]
  const differences: string[] = []
  for (let some = await ids(client); some.length > 0; some = await ids(client)) {
    const batch = await readBatch(client, some)
    const wrong = batch.flatMap((stored) => compared({ content, keys: ledger.keys }, stored))
    if (write && wrong.length > 0) await replace(ledger, client, wrong)
    await pipeline(client, [COMMIT])
    subjects += batch.length
    entries += batch.reduce((sum, one) => sum + one.entries.length, 0)
    differences.push(...wrong.flatMap(({ problems }) => problems))
  }
  return { subjects, entries, differences }
}

/** Gives each lane the ids that no other was given. */
function idsInTurn(): Lane['ids'] {
  let last: Promise<string[] | null> = Promise.resolve(null)
  return async (client) => {
    const next = last.then((before) =>
      before?.length === 0 ? [] : idsAfter(client, before?.at(-1) ?? null),
    )
    last = next
    return next
  }
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

interface Wrong {
  readonly working: Working
  readonly problems: readonly string[]
}

function compared({ content, keys }: { content: Content; keys: Keys }, stored: Stored): Wrong[] {
  const { id, type, place, number, seq } = stored
  const opened = stored.entries.map((one) => openEntry(keys, one, COMPARTMENTS))
  const slices = withNumber(foldSubject(content, type, opened), number)
  const problems = problemsOf(keys, stored, slices)
  const fresh = unopened({ type, id })
  const working = { ...fresh, slices, seq, access: { ...fresh.access, place } }
  return problems.length === 0 ? [] : [{ working, problems }]
}

function problemsOf(keys: Keys, stored: Stored, slices: Slices): string[] {
  const { id, type, heads, columns } = stored
  const standing = new Map(heads.map((head) => [head.compartment, head]))
  const wrong = COMPARTMENTS.filter(
    (one) => !stands({ keys, subject: id }, standing.get(one), slices[one]),
  )
  const problems = wrong.map((one) => `${type}:${id} ${one}`)
  if (!same(columns, listColumns(type, slices))) problems.push(`${type}:${id} columns`)
  const clocks = openState(type, slices)?.clocks.length ?? 0
  if (stored.clocks !== clocks) problems.push(`${type}:${id} clocks`)
  return problems
}

/** Is this what the head says? The store moves the members of an open part, so the order of members means nothing. */
function stands(
  at: { readonly keys: Keys; readonly subject: string },
  head: StoredText | undefined,
  slice: Slice | undefined,
): boolean {
  if (head === undefined || slice === undefined) return head === slice
  const text = textOf(at, head)
  if (text === null) return false
  const standing: unknown = JSON.parse(text)
  return same(standing, slice) || same(standing, JSON.parse(JSON.stringify(slice)))
}

/** A sealed slice that does not even open differs, whatever was in it. */
function textOf(
  { keys, subject }: { readonly keys: Keys; readonly subject: string },
  head: StoredText,
): string | null {
  try {
    return headText(keys, subject, head)
  } catch {
    return null
  }
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
