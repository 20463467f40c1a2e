import { Pool, type PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, send } from '../fixtures/words.ts'
import { sequence } from './run.ts'

let database: FreshDatabase
let rig: Rig
let writers: Pool

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection, 6)
  // The owner stands in for append, so that a test can also do what append never does.
  writers = new Pool({ ...database.connection, max: 6 })
  await rig.owner.query('create table naive (id bigint generated always as identity, entry uuid)')
})

afterAll(async () => {
  await writers.end()
  await rig.close()
  await database.drop()
})

/** Subjects that all writers crowd on. */
const SUBJECTS = Array.from({ length: 3 }, () => fresh('report').id)

type Locks = 'early' | 'late'

const LOCK = 'select pg_advisory_xact_lock(hashtextextended($1, 0))'

/** One raw entry, written as append writes it: `locks` says when the lock is taken. */
async function write(client: PoolClient, subject: string, locks: Locks): Promise<void> {
  await begin(client, subject, locks)
  await finish(client, subject, locks)
}

/** Begins a transaction and gives it its xid by a first write. */
async function begin(client: PoolClient, subject: string, locks: Locks): Promise<void> {
  await client.query('begin')
  if (locks === 'early') await client.query(LOCK, [subject])
  await client.query('insert into naive (entry) values (gen_random_uuid())')
}

async function finish(client: PoolClient, subject: string, locks: Locks): Promise<void> {
  if (locks === 'late') await client.query(LOCK, [subject])
  await client.query(
    `insert into entry (id, bundle, subject, seq, kind, version, author, verdict, written_at, recorded_at, header, receipt,
       signature, ordinal)
     select gen_random_uuid(), gen_random_uuid(), $1::uuid, coalesce(max(seq), 0) + 1, 'k', 1, 'a', 'kept', now(), now(),
       'h', 'r', 's', 0 from entry where subject = $1::uuid`,
    [subject],
  )
  await client.query('commit')
}

/** Of two writers the first to begin is the last to finish: in a crowd this happens only by chance. */
async function overtaken(subjects: readonly [string, string], between: () => Promise<unknown>) {
  const [slow, quick] = [await writers.connect(), await writers.connect()]
  await begin(slow, subjects[0], 'late')
  await write(quick, subjects[1], 'late')
  await between()
  await finish(slow, subjects[0], 'late')
  slow.release()
  quick.release()
}

async function crowd(each: number): Promise<void> {
  const workers = Array.from({ length: 6 }, async (_, worker) => {
    const client = await writers.connect()
    for (let at = 0; at < each; at += 1) {
      await write(client, SUBJECTS[(worker + at) % SUBJECTS.length] ?? '', 'early')
    }
    client.release()
  })
  await Promise.all(workers)
}

/** Sequences over and over while `work` goes on, then until nothing is left. */
async function sequencedDuring(work: Promise<void>): Promise<void> {
  let over = false
  const done = work.finally(() => {
    over = true
  })
  while (!over) await sequence(rig.ledger)
  await done
  await sequenceAll(rig)
}

/** Entries whose position lies before that of one with a smaller seq of the same subject. */
async function inversions(): Promise<number> {
  const found = await rig.owner.query<{ count: string }>(
    `select count(*) from (select position, lag(position) over (partition by subject order by seq) as before
       from leaf join entry on entry.id = leaf.entry) as x where position < before`,
  )
  return Number(found.rows[0]?.count)
}

async function clear(): Promise<void> {
  await rig.owner.query(`
    alter table entry disable trigger entry_stays; alter table leaf disable trigger leaf_stays;
    alter table tree_node disable trigger node_stays;
    delete from entry; delete from leaf; delete from tree_node; delete from naive;
    update tree set size = 0, sequenced_to = pg_snapshot_xmin(pg_current_snapshot());
    alter table entry enable trigger entry_stays; alter table leaf enable trigger leaf_stays;
    alter table tree_node enable trigger node_stays`)
}

describe('positions under load', () => {
  it('are gapless, skip nothing and follow seq within a subject', async () => {
    await clear()
    await sequencedDuring(crowd(60))
    const found = await rig.owner.query(
      `select count(*)::int as leaves, count(distinct entry)::int as entries, min(position)::int as first,
         max(position)::int as last from leaf where tree = 'ledger'`,
    )
    expect(found.rows[0]).toEqual({ leaves: 360, entries: 360, first: 0, last: 359 })
    expect(await inversions()).toBe(0)
  })

  it('control: where locks are taken late, inversions are seen', async () => {
    await clear()
    const [subject = ''] = SUBJECTS
    await sequencedDuring(overtaken([subject, subject], () => sequence(rig.ledger)))
    expect(await inversions()).toBe(1)
  })

  it('control: a naive cursor over ids is seen to skip', async () => {
    await clear()
    let seen = 0
    let cursor = 0
    const look = async (): Promise<void> => {
      const found = await rig.owner.query<{ id: string }>(
        'select id from naive where id > $1 order by id',
        [cursor],
      )
      seen += found.rows.length
      cursor = Number(found.rows.at(-1)?.id ?? cursor)
    }
    const [one = '', other = ''] = SUBJECTS
    await overtaken([one, other], look)
    await look()
    expect(seen).toBe(1)
  })
})

describe('the real append under load', () => {
  it('gives every entry and audit row its position, in the order of seq', async () => {
    await clear()
    const { amina, brian } = rig.people
    const reports = Array.from({ length: 4 }, () => fresh('report'))
    for (const report of reports) await send(rig, amina, [reportMade(report)])
    const workers = Array.from({ length: 6 }, async (_, worker) => {
      for (let at = 0; at < 15; at += 1) {
        const subject = reports[(worker + at) % reports.length]
        if (subject)
          await send(rig, at % 2 ? amina : brian, [
            { subject, kind: 'report-triaged', open: { level: 'LOW' } },
          ])
      }
    })
    await sequencedDuring(Promise.all(workers).then(() => undefined))
    const found = await rig.owner.query(
      `select (select count(*) from entry)::int as entries, (select count(*) from leaf where tree = 'ledger')::int as leaves,
         (select count(*) from audit where line::jsonb ->> 'purpose' <> 'sign-in')::int as audits, (select count(*) from leaf where tree = 'audit')::int as looked`,
    )
    expect(found.rows[0].entries).toBe(94)
    expect(found.rows[0].leaves).toBe(94)
    expect(found.rows[0].looked).toBe(found.rows[0].audits)
    expect(await inversions()).toBe(0)
  })
})
