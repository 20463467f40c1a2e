import type { Content } from '@cwmis/core/content.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import type { PoolClient } from 'pg'
import type { Ledger } from '../../ledger.ts'
import { BEGIN, COMMIT, pipeline, type Rows, type Statement } from '../../pool/pipeline.ts'
import { withConnection } from '../../pool/transaction.ts'
import { type Recounted, recount } from './histories.ts'
import { addSums } from './sums.ts'
import { unitsOf } from './units.ts'
import { difference, INDICATORS, rowOf } from './view.ts'

/** What a rebuild of the view "indicators" found. */
export interface RebuiltIndicators {
  readonly units: number
  readonly entries: number
  /** Rows that were not what the ledger makes of them: of units, and of sums. */
  readonly differences: readonly string[]
}

const BATCH = 200

/**
 * Counts everything anew from the ledger, in tables beside, and compares. With `write` what differs is replaced.
 * The follower waits meanwhile. While entries still wait to be counted they show as differences.
 */
export function rebuildIndicators(
  ledger: Ledger,
  content: Content,
  { write }: { readonly write: boolean },
): Promise<RebuiltIndicators> {
  return withConnection(ledger.count, async (client) => {
    await pipeline(client, [{ ...LOCK, values: [INDICATORS] }, ...TABLES])
    try {
      const counted = await countAll(client, ledger, content)
      const differences = await compare(client)
      if (write && differences.length > 0) await pipeline(client, [BEGIN, ...REPLACE, COMMIT])
      return { ...counted, differences }
    } finally {
      await pipeline(client, [...CLEAR, { ...UNLOCK, values: [INDICATORS] }])
    }
  })
}

/** The follower's own lock: `follow.ts` goes without a round where it is held. */
const LOCK: Statement = {
  name: 'recount-lock',
  text: 'select pg_advisory_lock(hashtextextended($1, 1))',
}
const UNLOCK: Statement = {
  name: 'recount-unlock',
  text: 'select pg_advisory_unlock(hashtextextended($1, 1))',
}
const TABLES: readonly Statement[] = [
  // The whole ledger takes longer than a round.
  { name: 'recount-patience', text: `set statement_timeout = 0` },
  {
    name: 'recount-units',
    text: 'create temporary table recounted (unit bytea primary key, made json not null)',
  },
  {
    name: 'recount-sums',
    text: 'create temporary table recounted_sum (like indicator_sum including indexes)',
  },
]
const CLEAR: readonly Statement[] = [
  { name: 'recount-drop-units', text: 'drop table if exists pg_temp.recounted' },
  { name: 'recount-drop-sums', text: 'drop table if exists pg_temp.recounted_sum' },
  { name: 'recount-impatience', text: 'reset statement_timeout' },
]

type Counting = Omit<RebuiltIndicators, 'differences'>

/** While one batch is written, by the connection that holds the tables beside, the next one is read and worked out. */
function countAll(client: PoolClient, ledger: Ledger, content: Content): Promise<Counting> {
  return withConnection(ledger.count, async (reader) => {
    let [units, entries] = [0, 0]
    let before: readonly Recounted[] = []
    for (let batch = await after(reader, null); batch.length > 0; ) {
      const [recounted] = await Promise.all([
        recountOwn(reader, content, batch),
        keep(client, ledger, before),
      ])
      units += recounted.length
      entries += recounted.reduce((sum, one) => sum + one.entries, 0)
      before = recounted
      batch = await after(reader, batch.at(-1)?.id ?? null)
    }
    await keep(client, ledger, before)
    return { units, entries }
  })
}

/** Linked children are counted where the first of them comes. */
async function recountOwn(
  reader: PoolClient,
  content: Content,
  batch: readonly Subject[],
): Promise<readonly Recounted[]> {
  const ids = new Set(batch.map(({ id }) => id))
  const found = await unitsOf(reader, batch)
  const own = found.filter(({ members }) => ids.has(members[0] ?? ''))
  return recount(reader, content, own)
}

async function after(client: PoolClient, last: string | null): Promise<readonly Subject[]> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'recount-next',
      text: `select type, id::text from subject
        where type in ('report', 'child') and ($1::uuid is null or id > $1::uuid) order by id limit ${String(BATCH)}`,
      values: [last],
    },
  ])
  return rows.map(([type, id]) => ({ type: type === 'report' ? 'report' : 'child', id: id ?? '' }))
}

async function keep(
  client: PoolClient,
  { keys }: Ledger,
  recounted: readonly Recounted[],
): Promise<void> {
  const rows = recounted.map((one) => rowOf(keys, one))
  await pipeline(client, [
    {
      name: 'recount-keep',
      text: `insert into recounted (unit, made)
        select decode(unit, 'base64'), made::json from jsonb_to_recordset($1) as x (unit text, made text)
        where made is not null`,
      values: [JSON.stringify(rows)],
    },
  ])
  const now = recounted.flatMap(({ contributions }) => contributions)
  await addSums(client, difference([], now), 'recounted_sum')
}

const DIFFERENT_UNITS = `contribution c full join recounted r using (unit)
  where c.made::text is distinct from r.made::text`
const DIFFERENT_SUMS = `indicator_sum s full join recounted_sum r
    using (grain, level, start, indicator, version, place, sex, band, more)
  where (s.numerator, s.denominator, s.placed) is distinct from (r.numerator, r.denominator, r.placed)`

async function compare(client: PoolClient): Promise<readonly string[]> {
  const [units = [], sums = []]: Rows[] = await pipeline(client, [
    { name: 'recount-wrong-units', text: `select encode(unit, 'hex') from ${DIFFERENT_UNITS}` },
    {
      name: 'recount-wrong-sums',
      text: `select indicator || ' ' || grain || ' ' || start || ' ' || level || ' ' || place from ${DIFFERENT_SUMS}`,
    },
  ])
  return [
    ...units.map(([unit]) => `unit ${unit ?? ''}`),
    ...sums.map(([cell]) => `sum ${cell ?? ''}`),
  ]
}

const REPLACE: readonly Statement[] = [
  {
    name: 'recount-clear-units',
    text: `delete from contribution where unit in (select unit from ${DIFFERENT_UNITS})`,
  },
  {
    name: 'recount-write-units',
    text: 'insert into contribution select * from recounted on conflict do nothing',
  },
  { name: 'recount-clear-sums', text: 'delete from indicator_sum' },
  {
    name: 'recount-write-sums',
    text: 'insert into indicator_sum select * from recounted_sum',
  },
]
