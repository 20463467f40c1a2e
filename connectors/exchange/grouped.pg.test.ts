import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { came } from './fixtures/bad.ts'
import { type ExchangeRig, letter, openExchange } from './fixtures/rig.ts'
import { receive } from './inbox.ts'
import { takeUpOnce } from './waiting.ts'

let database: FreshDatabase
let rig: ExchangeRig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openExchange(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

async function all(sql: string): Promise<string[]> {
  const found = await rig.owner.query<{ x: string }>({ text: sql })
  return found.rows.map(({ x }) => x)
}

const idsOf = (name: string, count = 12): string[] =>
  Array.from({ length: count }, (_one, at) => `${name}-${String(at)}`)

/** Messages and the reports that became of them: how many waited, were lost, were doubled. */
async function kept(name: string) {
  const states = await all(`select state as x from exchange_message where id like '${name}-%'`)
  const reports = await all(
    `select k.key as x from exchange_known k join entry e on e.subject = k.subject where k.key like 'letter/${name}-%'`,
  )
  const taken = states.filter((one) => one === 'taken').length
  return {
    told: states.length,
    waiting: states.filter((one) => one === 'waiting').length,
    lost: taken - new Set(reports).size,
    doubled: reports.length - new Set(reports).size,
  }
}

test('messages that come at once share a commit, keep their lines in order and have receipts of their own', async () => {
  const ids = idsOf('once')
  const before = await all(`select count(distinct xmin::text)::text as x from exchange_message`)
  const receipts = await Promise.all(
    ids.map((id, at) => rig.bring(letter(id, { partitionkey: `line-${String(at % 3)}` }))),
  )
  expect(new Set(receipts.map((one) => ('receipt' in one ? one.receipt : ''))).size).toBe(12)
  const [written] = await all(`select count(distinct xmin::text)::text as x from exchange_message`)
  expect(Number(written) - Number(before[0])).toBeLessThan(12)
  await takeUpOnce(rig.engine)
  for (const line of ['line-0', 'line-1', 'line-2']) {
    const came = await all(
      `select id as x from exchange_message where line = '${line}' order by no`,
    )
    const reported = await all(`select substr(k.key, 8) as x from exchange_known k
      join entry e on e.subject = k.subject join exchange_message m on m.id = substr(k.key, 8)
      where m.line = '${line}' order by e.xid, e.ordinal`)
    expect(reported).toEqual(came)
  }
})

test('stopped when a group was written and none of it was marked: each is one report, none is missing', async () => {
  const ids = idsOf('stop')
  await Promise.all(ids.map((id) => rig.bring(letter(id))))
  let written = 0
  const stopping = {
    ...rig.engine,
    append: async (...brought: Parameters<typeof rig.engine.append>) => {
      const result = await rig.engine.append(...brought)
      written += 1
      // What a power cut leaves: the entry is there, what became of its message is not.
      if (written > 4) throw Object.assign(new Error('stopped'), { code: '57P01' })
      return result
    },
  }
  await expect(takeUpOnce(stopping)).rejects.toThrow('stopped')
  const halfway = await kept('stop')
  expect(written).toBeGreaterThan(4)
  expect(halfway.waiting).toBeGreaterThan(0)
  while ((await takeUpOnce(rig.engine)) > 0);
  expect(await kept('stop')).toEqual({ told: 12, waiting: 0, lost: 0, doubled: 0 })

  // Controls: what would be seen if a report were there twice, or were not there at all.
  const [key] = await all(`select key as x from exchange_known where key like 'letter/stop-%'`)
  await rig.owner.query(`insert into exchange_known (partner, type, key, subject)
    select partner, type || '-again', key, subject from exchange_known where key = '${key ?? ''}'`)
  expect((await kept('stop')).doubled).toBe(1)
  await rig.owner.query(`delete from exchange_known where key = '${key ?? ''}'`)
  expect((await kept('stop')).lost).toBe(1)
})

/** Entries that came of the partner's messages, however they are reached. */
async function written(): Promise<number> {
  const [count] = await all(
    `select count(*)::text as x from entry where author = 'system:post-office'`,
  )
  return Number(count)
}

/** Ends the connection of the round that is under way, as a database that goes away does. */
const END_ROUND = `select pg_terminate_backend(pid)::text as x from pg_locks where locktype = 'advisory' and objsubid = 1
  and granted and database = (select oid from pg_database where datname = current_database())`

test('the connection of a round ends between writing and settling: as many entries as messages', async () => {
  const before = await written()
  await Promise.all(idsOf('cut', 40).map((id) => rig.bring(letter(id))))
  let kept = 0
  const cut = {
    ...rig.engine,
    append: async (...brought: Parameters<typeof rig.engine.append>) => {
      const result = await rig.engine.append(...brought)
      kept += 1
      if (kept === 5) expect(await all(END_ROUND)).toEqual(['true'])
      return result
    },
  }
  await expect(takeUpOnce(cut)).rejects.toThrow(/connection/i)
  const waiting = `select count(*)::text as x from exchange_message where id like 'cut-%' and state = 'waiting'`
  const [left] = await all(waiting)
  // More lie in the ledger than are marked: these are the ones that could be doubled.
  expect((await written()) - before).toBeGreaterThan(40 - Number(left))
  while ((await takeUpOnce(rig.engine)) > 0);
  expect([(await written()) - before, ...(await all(waiting))]).toEqual([40, '0'])

  // The control: taken up again under a receipt of its own, one more would stand there.
  await rig.owner.query(
    `update exchange_message set state = 'waiting', receipt = gen_random_uuid() where id = 'cut-3'`,
  )
  await takeUpOnce(rig.engine)
  expect((await written()) - before).toBe(41)
})

test('one whose key no look can ask for waits for a person, those looked up with it are taken up', async () => {
  await Promise.all([
    ...idsOf('look', 3).map((id) => rig.bring(letter(id))),
    // Half a character: JSON may say it, the database cannot hold it.
    rig.bring(letter('look-half', { subject: 'letter/\ud800' })),
    ...idsOf('beyond', 3).map((id) => rig.bring(letter(id))),
  ])
  await takeUpOnce(rig.engine)
  const states = `select id || ' ' || state || coalesce(' ' || reason, '') as x from exchange_message
    where id like 'look-%' or id like 'beyond-%' order by id`
  expect(await all(states)).toEqual([
    ...idsOf('beyond', 3).map((id) => `${id} taken`),
    ...idsOf('look', 3).map((id) => `${id} taken`),
    'look-half question mapping-failed',
  ])
})

test('a message that no commit can hold falls alone where it comes with others', async () => {
  const ids = idsOf('beside', 6)
  const poison = came('poison\u0000', JSON.stringify(letter('poison')))
  const ended = await Promise.allSettled([
    ...ids.slice(0, 3).map((id) => rig.bring(letter(id))),
    receive(rig.engine, poison),
    ...ids.slice(3).map((id) => rig.bring(letter(id))),
  ])
  expect(ended.map(({ status }) => status).filter((one) => one === 'rejected')).toHaveLength(1)
  expect(ended[3]?.status).toBe('rejected')
  await takeUpOnce(rig.engine)
  expect(await kept('beside')).toEqual({ told: 6, waiting: 0, lost: 0, doubled: 0 })
})

test('one of a group that cannot be mapped waits for a person, its neighbours are taken up', async () => {
  const ids = idsOf('near', 6)
  await Promise.all(ids.map((id) => rig.bring(letter(id))))
  const failing = {
    ...rig.engine,
    append: (...brought: Parameters<typeof rig.engine.append>) => {
      failed += 1
      if (failed === 3) throw new Error('cannot be written')
      return rig.engine.append(...brought)
    },
  }
  let failed = 0
  await takeUpOnce(failing)
  expect(
    await all(
      `select state || coalesce(' ' || reason, '') as x from exchange_message where id like 'near-%' order by 1`,
    ),
  ).toEqual(['question mapping-failed', ...Array.from({ length: 5 }, () => 'taken')])
})
