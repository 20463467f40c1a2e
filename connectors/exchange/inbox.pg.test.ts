import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { addKey } from './add-partner.ts'
import { POST_OFFICE } from './fixtures/post-office.ts'
import { type ExchangeRig, letter, openExchange, SECRET } from './fixtures/rig.ts'
import { receive } from './inbox.ts'
import { signedHeaders } from './signature.ts'
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

const states = (): Promise<string[]> =>
  all(
    `select id || ' ' || state || coalesce(' ' || reason, '') as x from exchange_message order by no`,
  )

describe('a message', () => {
  test('is laid down sealed, answered, taken up as that system, and is the same when it comes again', async () => {
    const first = await rig.bring(letter('m1'))
    expect(first).toMatchObject({ duplicate: false })
    const [sealed] = await all(`select encode(sealed, 'escape') as x from exchange_message`)
    expect(sealed).not.toContain('CANARY')
    expect(await takeUpOnce(rig.engine)).toBe(1)
    expect(await states()).toEqual(['m1 taken'])
    expect(await all(`select author || ' ' || kind as x from entry`)).toEqual([
      'system:post-office report-made',
    ])
    expect(
      await all(`select state::text as x from head where state::text like '%CANARY%'`),
    ).toEqual([])
    expect(await rig.bring(letter('m1'))).toEqual({ ...first, duplicate: true })
    expect(await takeUpOnce(rig.engine)).toBe(0)
  })

  test('of a place nobody wrote down becomes a question, junk is dropped and not kept', async () => {
    await rig.bring(letter('m2', {}, { office: 'NOWHERE' }))
    await rig.bring(letter('m3', {}, { answer: 'junk' }))
    await rig.bring(letter('m4', {}, { sex: 'X' }))
    await takeUpOnce(rig.engine)
    expect((await states()).slice(1)).toEqual([
      'm2 question which-office',
      'm3 dropped junk',
      'm4 refused schema-broken',
    ])
    expect(await all(`select id as x from exchange_message where sealed is null`)).toEqual(['m3'])
  })

  test('taken up again after a stop in the middle is not a second one', async () => {
    await rig.owner.query(
      `update exchange_message set state = 'waiting', settled_at = null where id = 'm1'`,
    )
    expect(await takeUpOnce(rig.engine)).toBe(1)
    expect(
      await all(`select count(*) as x from entry where author = 'system:post-office'`),
    ).toEqual(['1'])
  })
})

describe('is laid down before it is read', () => {
  test('a stop while reading leaves it sealed, and it is read and taken up once afterwards', async () => {
    const stopping = {
      ...POST_OFFICE,
      get flows(): never {
        throw new Error('stopped while reading')
      },
    }
    const body = JSON.stringify(letter('stop-1'))
    const headers = signedHeaders(SECRET, { id: 'stop-1', now: rig.clock.now }, body)
    const signature = headers['webhook-signature']
    const signed = { id: 'stop-1', timestamp: headers['webhook-timestamp'], signature }
    const came = { partner: 'post-office', signed, body }
    await expect(receive({ ...rig.engine, connectors: [stopping] }, came)).rejects.toThrow(
      'reading',
    )
    const left = `select state || ' ' || (sealed is not null) || ' ' || source as x from exchange_message where id = 'stop-1'`
    expect(await all(left)).toEqual(['unread true '])
    expect(await takeUpOnce(rig.engine)).toBe(0)
    const before = rig.clock.now
    rig.clock.now = isoOf(instantOf(before) + 60_000)
    expect(await takeUpOnce(rig.engine)).toBe(1)
    rig.clock.now = before
    expect(await all(left)).toEqual(['taken true urn:example:post:near'])
    expect(await rig.bring(letter('stop-1'))).toMatchObject({ duplicate: true })
  })
})

describe('is refused by name', () => {
  test.each([
    ['not-an-envelope', { specversion: '0.3' }],
    ['wrong-source', { source: 'urn:example:other' }],
    ['flow-unknown', { type: 'ug.example.stamp.v1' }],
    ['version-unknown', { type: 'ug.example.letter.v9' }],
    ['message-expired', { expirytime: '2026-11-20T07:59:00Z' }],
    ['test-message', { testflag: true }],
  ])('%s, again and again, and nothing is taken up', async (refusal, more) => {
    const message = letter(`r-${refusal}`, more)
    expect(await rig.bring(message)).toEqual({ refusal })
    expect(await rig.bring(message)).toEqual({ refusal })
    expect(await takeUpOnce(rig.engine)).toBe(0)
  })

  test('another body under a known id, which a person may look at', async () => {
    expect(await rig.bring(letter('m1', {}, { sex: 'M' }))).toEqual({ refusal: 'id-reused' })
    const kept = await all(`select reason as x from exchange_message where twin <> ''`)
    expect(kept).toEqual(['id-reused'])
    expect(await rig.bring(letter('m1'))).toMatchObject({ duplicate: true })
  })

  test('forged, stale, unsigned, of nobody, of another, by no algorithm: before the database is asked', async () => {
    const body = JSON.stringify(letter('f1'))
    const { now } = rig.clock
    const of = (secret: string, at: string) => {
      const headers = signedHeaders(secret, { id: 'f1', now: at }, body)
      const signature = headers['webhook-signature']
      return { id: 'f1', timestamp: headers['webhook-timestamp'], signature }
    }
    const good = of(SECRET, now)
    const forged = of('whsec_YW5vdGhlciBrZXkgYWx0b2dldGhlciwgbm90IG91cnM=', now)
    const taken = rig.ledger.view.totalCount - rig.ledger.view.idleCount
    const said = await Promise.all(
      [
        { signed: forged },
        { signed: of(SECRET, '2026-11-20T07:54:00.000Z') },
        { signed: { ...good, signature: undefined } },
        { signed: { ...good, signature: good.signature.replace('v1,', 'none,') } },
        { signed: good, body: body.replace('"F"', '"M"') },
        { signed: good, partner: 'nobody' },
      ].map((more) => rig.bring(letter('f1'), more)),
    )
    expect(said.map((one) => ('refusal' in one ? one.refusal : 'taken'))).toEqual([
      'signature-wrong',
      'message-stale',
      'signature-missing',
      'signature-wrong',
      'signature-wrong',
      'partner-unknown',
    ])
    expect(rig.ledger.view.totalCount - rig.ledger.view.idleCount).toBe(taken)
    expect(await all(`select id as x from exchange_message where id = 'f1'`)).toEqual([])
    await takeUpOnce(rig.engine)
    expect(
      await all(
        `select refusal || ' ' || times as x from exchange_refused where refusal like 'signature%' order by 1`,
      ),
    ).toEqual(['signature-missing 1', 'signature-wrong 3'])
  })
})

describe('keys and standing', () => {
  test('two keys are valid at once; one that ended is not; a suspended partner is told to wait', async () => {
    const next = 'whsec_dGhlIG5leHQgaW52ZW50ZWQga2V5LCBhcyBsb25nISE='
    await addKey(rig.owner, rig.engine.keys, {
      partner: 'post-office',
      secret: next,
      since: rig.clock.now,
    })
    await rig.reread()
    const bringBy = (id: string, secret: string) => {
      const body = JSON.stringify(letter(id))
      const headers = signedHeaders(secret, { id, now: rig.clock.now }, body)
      const signature = headers['webhook-signature']
      return rig.bring(letter(id), {
        signed: { id, timestamp: headers['webhook-timestamp'], signature },
      })
    }
    expect(await bringBy('k1', SECRET)).toMatchObject({ duplicate: false })
    expect(await bringBy('k2', next)).toMatchObject({ duplicate: false })
    await rig.owner.query(`update exchange_key set until = $1 where no = 1`, [rig.clock.now])
    await rig.reread()
    expect(await bringBy('k3', SECRET)).toEqual({ refusal: 'signature-wrong' })
    await rig.owner.query(`insert into exchange_partner (partner, actor, post, suspended)
      select partner, actor, post, true from exchange_partner`)
    await rig.reread()
    expect(await bringBy('k4', next)).toEqual({ refusal: 'partner-suspended' })
    await rig.owner.query(`insert into exchange_partner (partner, actor, post, address)
      select partner, actor, post, address from exchange_partner order by no limit 1`)
    await rig.owner.query(`update exchange_key set until = null`)
    await rig.reread()
  })
})
