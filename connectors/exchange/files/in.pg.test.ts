import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { fileOf, sha } from '../fixtures/files.ts'
import { type ExchangeRig, letter, openExchange } from '../fixtures/rig.ts'
import { takeUpOnce } from '../waiting.ts'
import { partnerFiles } from './list.ts'
import { type FileReceipt, receiveFile } from './upload.ts'

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

type More = Omit<Parameters<typeof fileOf>[2], 'now'>

async function bring(id: string, messages: readonly object[], more: More = {}) {
  const bytes = await fileOf(id, messages, { now: rig.clock.now, ...more })
  return receiveFile(rig.engine, { partner: 'post-office', bytes, by: 'amina' })
}

const ids = (...names: readonly string[]) => names.map((name) => letter(name))

describe('a file in', () => {
  test('is laid down whole, once, and becomes what it would have become by line', async () => {
    expect(await rig.bring(letter('a-2'))).toMatchObject({ duplicate: false })
    const first = { id: 'f-1', duplicate: false, messages: 3 }
    expect(await bring('f-1', ids('a-1', 'a-2', 'a-3'))).toEqual(first)
    expect(await bring('f-1', ids('a-1', 'a-2', 'a-3'))).toEqual({ ...first, duplicate: true })
    expect(await takeUpOnce(rig.engine)).toBe(3)
    expect(await all(`select id || ' ' || state as x from exchange_message order by id`)).toEqual([
      'a-1 taken',
      'a-2 taken',
      'a-3 taken',
    ])
    expect(await all(`select count(*) as x from entry`)).toEqual(['3'])
    expect(await rig.bring(letter('a-3'))).toMatchObject({ duplicate: true })
  })

  test('made weeks ago by a key that has ended since is taken; by one that had not begun it is not', async () => {
    const old = '2026-10-01T08:00:00.000Z'
    await rig.owner.query(`update exchange_key set until = '2026-11-01T00:00:00Z'`)
    await rig.reread()
    expect(await bring('f-old', ids('o-1'), { signedAt: old })).toMatchObject({ messages: 1 })
    expect(await bring('f-new', ids('o-2'))).toEqual({ refusal: 'signature-wrong', lines: [] })
    await rig.owner.query(`update exchange_key set until = null`)
    await rig.reread()
    expect(await takeUpOnce(rig.engine)).toBe(1)
  })
})

describe('a file that is refused', () => {
  const before = `select (select count(*) from exchange_message) || ' ' || (select count(*) from entry) as x`
  let counts: string[]

  beforeEach(async () => {
    counts = await all(before)
  })

  async function refused(said: FileReceipt, refusal: string, lines: readonly unknown[] = []) {
    expect(said).toEqual({ refusal, lines })
    await takeUpOnce(rig.engine)
    expect(await all(before)).toEqual(counts)
  }

  test.each<[string, More]>([
    ['signature-wrong', { secret: 'whsec_YW5vdGhlciBrZXkgYWx0b2dldGhlciwgbm90IG91cnM=' }],
    ['message-stale', { signedAt: '2026-11-20T08:06:00.000Z' }],
    ['file-old', { signedAt: '2026-08-01T08:00:00.000Z' }],
    ['file-not-for-us', { manifest: { partner: 'police' } }],
    ['file-not-for-us', { manifest: { way: 'from-cwmis' } }],
    ['file-incomplete', { manifest: { count: 3 } }],
    ['file-incomplete', { manifest: { sha256: sha('others') } }],
    ['file-manifest-wrong', { manifest: { id: '../x' } }],
  ])('%s: nothing of it is laid down', async (refusal, more) => {
    await refused(await bring('g-1', ids('n-1', 'n-2'), more), refusal)
  })

  test('one bad message refuses the whole, and every bad one is named by its line and reason', async () => {
    const messages = [
      ...ids('n-1'),
      letter('n-2', {}, { sex: 'X' }),
      letter('n-3', { source: 'urn:example:other' }),
      letter('n-1'),
      letter('n-4', { testflag: true }),
      letter('n-5', { type: 'ug.example.stamp.v1' }),
      letter('n-6', { padding: 'x'.repeat(70_000) }),
      letter('n-7', { expirytime: '2026-11-20T07:00:00Z' }),
      {},
    ]
    const reasons = [
      'schema-broken',
      'wrong-source',
      'id-twice',
      'test-message',
      'flow-unknown',
      'message-too-long',
      'message-expired',
      'not-an-envelope',
    ]
    const lines = reasons.map((reason, at) => ({ line: at + 2, reason }))
    await refused(await bring('g-2', messages), 'file-messages-refused', lines)
    const listed = await partnerFiles(rig.engine, 'post-office')
    expect(listed?.lines[0]).toMatchObject({ id: 'g-2', state: 'refused' })
    expect(listed?.lines[0]?.problems).toContainEqual({ line: 3, reason: 'wrong-source' })
    const count = `select times::text as x from exchange_refused where refusal = 'schema-broken'`
    expect(await all(count)).toEqual(['1'])
  })

  test('a message known with another body, though the file holds good ones before and behind it', async () => {
    const messages = [letter('n-8'), letter('a-1', {}, { sex: 'M' }), letter('n-9')]
    const lines = [{ line: 2, reason: 'id-reused' }]
    await refused(await bring('g-3', messages), 'file-messages-refused', lines)
  })

  test('another file under the id of one that was taken', async () => {
    await refused(await bring('f-1', ids('n-10')), 'file-known')
  })

  test('of a partner that is suspended, or that nobody knows', async () => {
    await rig.owner.query(`insert into exchange_partner (partner, actor, post, suspended)
      select partner, actor, post, true from exchange_partner`)
    await rig.reread()
    await refused(await bring('g-4', ids('n-1')), 'partner-suspended')
    await rig.owner.query(`insert into exchange_partner (partner, actor, post, address)
      select partner, actor, post, address from exchange_partner order by no limit 1`)
    await rig.reread()
    const bytes = await fileOf('g-4', ids('n-1'), { now: rig.clock.now })
    const nobody = await receiveFile(rig.engine, { partner: 'nobody', bytes, by: null })
    await refused(nobody, 'partner-unknown')
  })

  test('and mended under the same id it is taken', async () => {
    expect(await bring('g-2', ids('n-1'))).toEqual({ id: 'g-2', duplicate: false, messages: 1 })
    expect(await takeUpOnce(rig.engine)).toBe(1)
  })
})
