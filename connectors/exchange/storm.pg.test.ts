import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { type ExchangeRig, letter, openExchange } from './fixtures/rig.ts'
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

test('a gap is held ten minutes, then gone past and kept to be asked for', async () => {
  const line = (id: string, sequence: string) => letter(id, { partitionkey: 'p1', sequence })
  await rig.bring(line('s3', '3'))
  await rig.bring(line('s1', '1'))
  await takeUpOnce(rig.engine)
  expect(
    await all(`select id as x from exchange_message where line = 'p1' and state = 'waiting'`),
  ).toEqual(['s3'])
  rig.clock.now = '2026-11-20T08:10:00.000Z'
  await takeUpOnce(rig.engine)
  expect(
    await all(`select id as x from exchange_message where line = 'p1' and state = 'waiting'`),
  ).toEqual([])
  expect(await all(`select sequence::text as x from exchange_gap`)).toEqual(['2'])
})

test('a storm of messages, doubled, shuffled, some with another body, ends as the quiet run does', async () => {
  const ids = Array.from({ length: 60 }, (_one, at) => `storm-${String(at)}`)
  const other = ids.filter((_id, at) => at % 20 === 7)
  const wave = [
    ...ids.map((id) => ({ id, data: {}, rank: (Number(id.slice(6)) * 37) % 61 })),
    ...ids.slice(0, 18).map((id) => ({ id, data: {}, rank: (Number(id.slice(6)) * 53) % 61 })),
    ...other.map((id) => ({ id, data: { sex: 'M' }, rank: 100 })),
  ].toSorted((one, two) => one.rank - two.rank)
  const said: string[] = []
  for (const { id, data } of wave) {
    const answer = await rig.bring(letter(id, {}, data))
    said.push('refusal' in answer ? answer.refusal : answer.duplicate ? 'again' : 'new')
    if (said.length % 25 === 0) await takeUpOnce(rig.engine)
  }
  await takeUpOnce(rig.engine)
  const times = (what: string): number => said.filter((one) => one === what).length
  expect([times('new'), times('again'), times('id-reused')]).toEqual([60, 18, 3])
  expect(
    await all(
      `select distinct state as x from exchange_message where id like 'storm-%' and twin = ''`,
    ),
  ).toEqual(['taken'])
  expect(
    await all(
      `select count(*) as x from exchange_known k join entry e on e.subject = k.subject where k.key like 'letter/storm-%'`,
    ),
  ).toEqual(['60'])
})

test('no refusal goes uncounted while the ones before it are written down', async () => {
  let brought = 0
  const refuse = async (): Promise<void> => {
    const unsigned = { id: undefined, timestamp: undefined, signature: undefined }
    await rig.bring(letter(`u-${String(brought)}`), { signed: unsigned })
    brought += 1
  }
  await refuse()
  let isOver = false
  const round = takeUpOnce(rig.engine).finally(() => {
    isOver = true
  })
  while (!isOver) {
    await refuse()
    await new Promise((turned) => setImmediate(turned))
  }
  await round
  await takeUpOnce(rig.engine)
  expect(brought).toBeGreaterThan(2)
  expect(
    await all(`select times::text as x from exchange_refused where refusal = 'signature-missing'`),
  ).toEqual([String(brought)])
})
