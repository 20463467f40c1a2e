import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { deliverOnce } from '../deliver.ts'
import { type ExchangeRig, letter, openExchange, SECRET } from '../fixtures/rig.ts'
import { handOver } from '../fixtures/sending.ts'
import { signedHeaders } from '../signature.ts'
import { takeUpOnce } from '../waiting.ts'
import { changePartner } from './change.ts'
import { monitor } from './monitor.ts'
import { partnerPage } from './page.ts'

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

type Change = Parameters<typeof changePartner>[1]['change']

async function change(body: Change, partner = 'post-office') {
  const changed = await changePartner(rig.engine, { partner, actor: 'chief', change: body })
  await rig.reread()
  return changed
}

const page = () => partnerPage(rig.engine, 'post-office')

function bringBy(secret: string, id: string) {
  const body = JSON.stringify(letter(id))
  const headers = signedHeaders(secret, { id, now: rig.engine.now() }, body)
  const [timestamp, signature] = [headers['webhook-timestamp'], headers['webhook-signature']]
  return rig.bring(letter(id), { body, signed: { id, timestamp, signature } })
}

function later(minutes: number): string {
  return new Date(Date.parse(rig.clock.now) + minutes * 60_000).toISOString()
}

test('a suspended partner is refused by name until that is lifted; who did it is kept', async () => {
  expect(await change({ do: 'suspend' })).toEqual({})
  expect(await rig.bring(letter('s1'))).toEqual({ refusal: 'partner-suspended' })
  expect((await page())?.suspended).toBe(true)
  await change({ do: 'lift' })
  expect(await rig.bring(letter('s1'))).toMatchObject({ duplicate: false })
  expect((await page())?.changes.map(({ what }) => what)).toEqual(['lift', 'suspend'])
  expect(await change({ do: 'suspend' }, 'nobody')).toEqual({ refused: 'not-there' })
})

test('what came and waits for a person is listed without its words, taken up again when what it lacked is there, or put away', async () => {
  await rig.bring(letter('q1', {}, { office: 'NOWHERE' }))
  await takeUpOnce(rig.engine)
  const came = async () => (await page())?.came ?? []
  const [line] = await came()
  const id = line?.id ?? ''
  expect(line).toMatchObject({ flow: 'letter', reason: 'which-office', mayBeTaken: true })
  expect(await change({ do: 'take-again', id }, 'nobody')).toEqual({ refused: 'not-there' })
  expect(await change({ do: 'take-again', id })).toEqual({})
  expect((await came()).map((one) => one.id)).not.toContain(id)
  await takeUpOnce(rig.engine)
  expect((await came()).map((one) => one.id)).toContain(id)
  const away = { do: 'put-away', id, reason: 'not-needed' } as const
  expect(await change(away)).toEqual({})
  expect(await change(away)).toEqual({ refused: 'not-there' })
  expect((await came()).map((one) => one.id)).not.toContain(id)
  const told = await rig.owner.query<{ line: string }>(
    `select line from audit where line like '%partner-changed%' order by no`,
  )
  const lines = told.rows.map(({ line }) => JSON.parse(line))
  expect(lines.slice(-2)).toMatchObject([
    { actor: 'chief', more: { do: 'take-again', id } },
    { actor: 'chief', more: { ...away, partner: 'post-office' } },
  ])
  const kept = await rig.owner.query('select sealed, state from exchange_message where no = $1', [
    id,
  ])
  expect(kept.rows).toEqual([{ sealed: null, state: 'dropped' }])
})

test('a new key holds beside the old one until the old one ends, and is shown nowhere afterwards', async () => {
  const { secret = '' } = await change({ do: 'add-key', oldUntil: later(60) })
  expect(await bringBy(secret, 'k1')).toMatchObject({ duplicate: false })
  expect(await bringBy(SECRET, 'k2')).toMatchObject({ duplicate: false })
  rig.clock.now = later(61)
  expect(await bringBy(SECRET, 'k3')).toEqual({ refusal: 'signature-wrong' })
  expect(await bringBy(secret, 'k3')).toMatchObject({ duplicate: false })
  const shown = JSON.stringify(await page())
  expect(shown).not.toContain(secret)
  expect(shown).not.toContain(secret.slice(6))
  const audit = await rig.owner.query(`select from audit where strpos(line, $1) > 0`, [
    secret.slice(6),
  ])
  expect(audit.rowCount).toBe(0)
  expect((await page())?.keys).toHaveLength(2)
})

test('what was set aside is given up or sent again once, of that partner alone', async () => {
  const [line] = (await page())?.aside ?? []
  const id = line?.id ?? ''
  expect(line).toMatchObject({ flow: 'parcel', status: 422, reason: 'refused' })
  expect(await change({ do: 'replay', id })).toEqual({})
  expect(await change({ do: 'replay', id })).toEqual({ refused: 'not-there' })
  await deliverOnce(rig.engine)
  expect(await change({ do: 'discard', id, reason: 'told-otherwise' })).toEqual({})
  expect((await page())?.aside).toEqual([])
})

test('an agreement ends at an instant, never later than before; then its flow is not taken', async () => {
  const agreements = (await page())?.agreements ?? []
  const no = agreements.find(({ flow }) => flow === 'letter')?.no ?? ''
  expect(await change({ do: 'end-agreement', no, until: later(10) })).toEqual({})
  expect(await change({ do: 'end-agreement', no, until: later(20) })).toEqual({
    refused: 'not-there',
  })
  rig.clock.now = later(11)
  const secret = (await change({ do: 'add-key', oldUntil: rig.clock.now })).secret ?? ''
  expect(await bringBy(secret, 'a1')).toEqual({ refusal: 'flow-unknown' })
})
