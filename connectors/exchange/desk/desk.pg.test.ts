import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { deliverOnce } from '../deliver.ts'
import { type ExchangeRig, letter, openExchange } from '../fixtures/rig.ts'
import { handOver } from '../fixtures/sending.ts'
import { takeUpOnce } from '../waiting.ts'
import { monitor } from './monitor.ts'

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

const flowsNow = async () =>
  (await monitor(rig.engine)).flatMap(({ flows }) =>
    flows.map(
      ({ flow, direction, waiting, setAside, silent }) =>
        `${flow} ${direction} ${String(waiting)} waiting ${String(setAside)} aside${silent ? ' silent' : ''}`,
    ),
  )

test('each flow says when something last passed, what waits, and whether it is silent too long', async () => {
  expect((await flowsNow()).filter((line) => line.endsWith('silent'))).toHaveLength(
    (await flowsNow()).length,
  )
  await rig.bring(letter('m1'))
  expect(await flowsNow()).toContain('letter in 1 waiting 0 aside')
  await takeUpOnce(rig.engine)
  expect(await flowsNow()).toContain('letter in 0 waiting 0 aside')
  await handOver(rig, ['c1'])
  expect(await flowsNow()).toContain('parcel out 1 waiting 0 aside silent')
  rig.partner.answer = 422
  await deliverOnce(rig.engine)
  expect(await flowsNow()).toContain('parcel out 0 waiting 1 aside silent')
})

test('refusals are counted by reason, yesterday is named, and nothing of what was said is shown', async () => {
  await rig.bring(letter('m2', {}, { sex: 'X' }))
  await rig.bring(letter('m3'), {
    signed: { id: 'm3', timestamp: undefined, signature: undefined },
  })
  await takeUpOnce(rig.engine)
  await rig.owner.query(
    `insert into exchange_day (partner, day, direction, ours, state, at)
    select 'post-office', ($1::timestamptz at time zone 'Africa/Kampala')::date - back, 'in', 3, state, $1
    from (values (1, 'agreed'), (2, 'differs')) as d (back, state)`,
    [rig.clock.now],
  )
  const [line] = await monitor(rig.engine)
  expect(line?.refusals).toEqual([
    { reason: 'schema-broken', times: 1 },
    { reason: 'signature-missing', times: 1 },
  ])
  expect(line?.yesterday).toEqual([{ direction: 'in', state: 'agreed' }])
  expect(JSON.stringify(line)).not.toMatch(/CANARY|m1|c1/)
})
