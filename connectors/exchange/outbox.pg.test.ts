import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { fresh, reportMade, send } from '@cwmis/ledger/fixtures/words.ts'
import { CloudEvent } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { deliverOnce } from './deliver.ts'
import { type ExchangeRig, letter, openExchange, SECRET } from './fixtures/rig.ts'
import { handOver } from './fixtures/sending.ts'
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

beforeEach(() => {
  rig.partner.got.length = 0
  rig.partner.answer = 202
})

async function all(sql: string): Promise<string[]> {
  const found = await rig.owner.query<{ x: string }>({ text: sql })
  return found.rows.map(({ x }) => x)
}

function later(minutes: number): void {
  rig.clock.now = new Date(Date.parse(rig.clock.now) + minutes * 60_000).toISOString()
}

const idOf = ({ body }: { readonly body: string }): string => JSON.parse(body).id

describe('a hand-off to a partner', () => {
  test('goes out once as an envelope others can read and check, with the listed fields alone', async () => {
    const [handoff] = await handOver(rig, ['R-1'])
    expect(await deliverOnce(rig.engine)).toBe(1)
    expect(await deliverOnce(rig.engine)).toBe(0)
    const [sent] = rig.partner.got
    expect(rig.partner.got).toHaveLength(1)
    const json = JSON.parse(sent?.body ?? '')
    expect(new CloudEvent(json).validate()).toBe(true)
    expect(json.data).toEqual({ reference: 'R-1', urgency: 'HIGH' })
    expect(JSON.stringify(sent)).not.toContain('CANARY')
    const { headers = {}, body = '' }: Partial<(typeof rig.partner.got)[number]> = sent ?? {}
    const at = new Date(Number(headers['webhook-timestamp']) * 1000)
    expect(new Webhook(SECRET).sign(headers['webhook-id'] ?? '', at, body)).toBe(
      headers['webhook-signature'],
    )
    const lines = await all(`select line as x from audit where line like '%disclosed%'`)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(handoff?.id)
    expect(lines[0]).toContain('"fields":["reference","urgency"]')
  })

  test('the partner accepts: the hand-off has a receiver', async () => {
    const [handoff] = await handOver(rig, ['R-2'])
    await deliverOnce(rig.engine)
    await rig.bring(letter('a1', { correlationid: handoff?.id }, { answer: 'accepted' }))
    await takeUpOnce(rig.engine)
    expect(
      await all(
        `select state || coalesce(' ' || reason, '') as x from exchange_message where id = 'a1'`,
      ),
    ).toEqual(['taken'])
    expect(
      await all(`select state->>'status' as x from head where subject = '${handoff?.id ?? ''}'`),
    ).toEqual(['accepted'])
  })

  test('another partner’s hand-off is not there for this one', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const subject = fresh('handoff')
    const open = { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-2', about: `report:${report.id}` }
    await send(rig, rig.people.amina, [{ subject, kind: 'handoff-sent', open }])
    await rig.bring(
      letter('a2', { correlationid: subject.id }, { answer: 'accepted', office: 'NOWHERE' }),
    )
    await takeUpOnce(rig.engine)
    expect(await all(`select reason as x from exchange_message where id = 'a2'`)).toEqual([
      'which-office',
    ])
  })
})

describe('a partner that is away', () => {
  test('eight hours down, stopped twice in the middle of sending: each arrives once, under one id', async () => {
    const references = Array.from({ length: 12 }, (_one, at) => `down-${String(at)}`)
    await handOver(rig, references)
    rig.partner.answer = null
    for (let minute = 0; minute < 480; minute += 20) {
      await deliverOnce(rig.engine)
      later(20)
    }
    rig.partner.got.length = 0
    // It reached the partner, and we were stopped before we could write that down.
    const stopped = {
      ...rig.engine,
      post: async (one: Parameters<typeof rig.engine.post>[0]) => {
        rig.partner.got.push(one)
        throw new Error('stopped')
      },
    }
    later(300)
    await expect(deliverOnce(stopped)).rejects.toThrow('stopped')
    await expect(deliverOnce(stopped)).rejects.toThrow('stopped')
    expect(rig.partner.got).toHaveLength(2)
    rig.partner.answer = 202
    while ((await deliverOnce(rig.engine)) > 0);
    expect(new Set(rig.partner.got.map(idOf)).size).toBe(12)
    const twice = rig.partner.got.filter(
      (one, at) => rig.partner.got.findIndex((other) => idOf(other) === idOf(one)) !== at,
    )
    expect(new Set(twice.map(({ body }) => body)).size).toBe(1)
    expect(
      await all(`select distinct state as x from exchange_sending where line like 'down-%'`),
    ).toEqual(['sent'])
    expect(await all(`select count(*) as x from audit where line like '%disclosed%'`)).toEqual([
      '14',
    ])
  })

  test('after five failures it is left alone for five minutes', async () => {
    await handOver(rig, ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'])
    rig.partner.answer = 503
    await deliverOnce(rig.engine)
    expect(rig.partner.got).toHaveLength(5)
    rig.partner.answer = 202
    later(5)
    while ((await deliverOnce(rig.engine)) > 0);
    expect(new Set(rig.partner.got.map(idOf)).size).toBe(7)
  })
})

test('what was frozen with a field that is no longer agreed is withheld', async () => {
  const agreed = (fields: string) =>
    rig.owner.query(`update exchange_agreement set fields = $1 where flow = 'parcel'`, [fields])
  await handOver(rig, ['R-wide'])
  await agreed('{reference}')
  await rig.reread()
  await deliverOnce(rig.engine)
  expect(rig.partner.got).toEqual([])
  expect(await all(`select reason as x from exchange_sending where state = 'withheld'`)).toEqual([
    'field-not-listed',
  ])
  await agreed('{reference,urgency}')
  await rig.reread()
  await handOver(rig, ['R-agreed'])
  await deliverOnce(rig.engine)
  expect(rig.partner.got).toHaveLength(1)
})
