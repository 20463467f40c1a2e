import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { asideLines } from './aside.ts'
import { deliverOnce } from './deliver.ts'
import { changePartner } from './desk/change.ts'
import { POST_OFFICE } from './fixtures/post-office.ts'
import { type ExchangeRig, openExchange } from './fixtures/rig.ts'
import { handOver } from './fixtures/sending.ts'

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

function later(minutes: number): void {
  rig.clock.now = new Date(Date.parse(rig.clock.now) + minutes * 60_000).toISOString()
}

const idOf = ({ body }: { readonly body: string }): string => JSON.parse(body).id

describe('what may not go, or was refused', () => {
  test('a refusal is not tried again; a person sees it, sends it anew under its id, or gives it up', async () => {
    await handOver(rig, ['c1', 'c2'])
    rig.partner.answer = 422
    await deliverOnce(rig.engine)
    later(60)
    expect(await deliverOnce(rig.engine)).toBe(0)
    const lines = await asideLines(rig.engine, 'post-office')
    expect(lines.map(({ reason, status }) => [reason, status])).toEqual([
      ['refused', 422],
      ['refused', 422],
    ])
    const [one, other] = lines.map(({ id }) => id)
    rig.partner.answer = 202
    const partner = 'post-office'
    const by = { partner, actor: rig.people.amina.actor }
    const again = { do: 'replay', id: one ?? '' } as const
    expect(await changePartner(rig.engine, { ...by, change: again })).toEqual({})
    const up = { do: 'discard', id: other ?? '', reason: 'told-otherwise' } as const
    expect(await changePartner(rig.engine, { ...by, change: up })).toEqual({})
    // Once is enough: what is settled cannot be settled again, and no second line says that it was.
    expect(await changePartner(rig.engine, { ...by, change: up })).toEqual({ refused: 'not-there' })
    const told = await rig.owner.query(`select what from exchange_change order by no`)
    expect(told.rows.map(({ what }) => what)).toEqual(['replay', 'discard'])
    rig.partner.got.length = 0
    await deliverOnce(rig.engine)
    expect(rig.partner.got.map(idOf)).toEqual([one])
    expect(await asideLines(rig.engine, 'post-office')).toEqual([])
  })

  test('a field no list names, a consent that does not stand, an agreement that ended', async () => {
    const canary = {
      ...POST_OFFICE,
      send: () => ({ key: 'k', partitionKey: null, data: { reference: 'x', reporter: 'CANARY' } }),
    }
    await handOver(rig, ['d1'], { ...rig.engine, connectors: [canary] })
    const asking = {
      ...POST_OFFICE,
      flows: POST_OFFICE.flows.map((flow) => ({
        ...flow,
        basis: { sort: 'consent' as const, purpose: 'school', source: 'A yes.' },
      })),
    }
    await handOver(rig, ['d2'])
    expect(await deliverOnce({ ...rig.engine, connectors: [asking] })).toBe(1)
    await handOver(rig, ['d3'])
    await rig.owner.query(
      `update exchange_agreement set until = now() - interval '1 day' where flow = 'parcel'`,
    )
    await rig.reread()
    expect(await deliverOnce(rig.engine)).toBe(1)
    expect((await asideLines(rig.engine, 'post-office')).map(({ reason }) => reason)).toEqual([
      'field-not-listed',
      'consent',
      'no-agreement',
    ])
    expect(rig.partner.got).toEqual([])
  })
})
