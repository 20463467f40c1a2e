import { REFUSALS } from '@cwmis/core/exchange/refusal.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { BAD, came, ofVersion } from './fixtures/bad.ts'
import { POST_OFFICE } from './fixtures/post-office.ts'
import { type ExchangeRig, letter, openExchange } from './fixtures/rig.ts'
import { type Receipt, receive } from './inbox.ts'
import { takeUpOnce } from './waiting.ts'

let database: FreshDatabase
let rig: ExchangeRig

/** The invented partner with two majors side by side, and one that has ended. */
const TWO_MAJORS = {
  ...POST_OFFICE,
  flows: POST_OFFICE.flows.map((flow) => {
    const [first] = flow.versions
    if (flow.direction === 'out' || first === undefined) return flow
    const ended = { ...first, version: '3.0.0', sunset: '2026-11-20' }
    return { ...flow, versions: [{ ...first, version: '2.1.0' }, first, ended] }
  }),
}

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openExchange(database.connection, [TWO_MAJORS])
  await rig.bring(letter('known'))
  await takeUpOnce(rig.engine)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

async function all(sql: string): Promise<string[]> {
  const found = await rig.owner.query<{ x: string }>({ text: sql })
  return found.rows.map(({ x }) => x)
}

const LEFT = `select (select count(*) from entry) || ' ' ||
  (select count(*) from exchange_message where state in ('unread', 'waiting')) as x`

/** How often a reason was counted, once what was counted is written down. */
async function counted(refusal: string): Promise<number> {
  await takeUpOnce(rig.engine)
  const sql = `select coalesce(sum(times), 0)::text as x from exchange_refused where refusal = '${refusal}'`
  return Number((await all(sql))[0])
}

describe('what a partner should not send', () => {
  test.each(BAD)('%s is refused by name, counted, and nothing of it is applied', async (...row) => {
    const [, make, refusal] = row
    const [before, left] = [await counted(refusal), await all(LEFT)]
    expect(await receive(rig.engine, make())).toEqual({ refusal })
    expect(await counted(refusal)).toBe(before + 1)
    expect(await all(LEFT)).toEqual(left)
  })

  test('no refusal is a fault of ours', () => {
    const statuses = Object.values(REFUSALS)
    expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([])
  })

  test('whatever is signed and brought is taken or refused, and never throws', async () => {
    let turn = 0
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json())
    await fc.assert(
      fc.asyncProperty(texts, texts, async (subject, text) => {
        turn += 1
        const id = `any-${String(turn)}`
        const said: Receipt[] = [
          await receive(rig.engine, came(id, text)),
          await rig.bring(letter(`${id}-b`, { subject, partitionkey: text }, { office: text })),
        ]
        expect(said).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
    await takeUpOnce(rig.engine)
    expect(
      await all(`select id as x from exchange_message where state in ('unread', 'waiting')`),
    ).toEqual([])
  })

  test('a body that breaks its schema is kept for a person, and nothing of it is applied', async () => {
    const entries = await all(`select count(*) as x from entry`)
    expect(await rig.bring(letter('s-1', {}, { sex: 'X' }))).toMatchObject({ duplicate: false })
    await takeUpOnce(rig.engine)
    const kept = `select state || ' ' || reason || ' ' || (sealed is not null) as x from exchange_message where id = 's-1'`
    expect(await all(kept)).toEqual(['refused schema-broken true'])
    expect(await all(`select count(*) as x from entry`)).toEqual(entries)
  })
})

describe('an address that a partner brings along', () => {
  afterEach(() => vi.restoreAllMocks())

  test('is never fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const url = 'http://169.254.169.254/latest'
    const schema = { dataschema: 'http://169.254.169.254/letter/1.0.0' }
    const data = { answer: url, documentUrl: url, callback: { url } }
    expect(await rig.bring(letter('u-1', { ...schema, replyTo: url }, data))).toMatchObject({
      duplicate: false,
    })
    await takeUpOnce(rig.engine)
    expect(
      await all(`select state || ' ' || strange as x from exchange_message where id = 'u-1'`),
    ).toEqual(['taken 3'])
    expect([fetched.mock.calls, rig.partner.got]).toEqual([[], []])
  })
})

test('two majors are taken side by side on one day', async () => {
  for (const major of ['1', '2']) await rig.bring(letter(`v-${major}`, ofVersion(major)))
  await takeUpOnce(rig.engine)
  const taken = `select state as x from exchange_message where id like 'v-%'`
  expect(await all(taken)).toEqual(['taken', 'taken'])
})
