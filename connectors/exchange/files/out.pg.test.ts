import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/kit/database.ts'
import { deliverOnce } from '../deliver.ts'
import { sha } from '../fixtures/files.ts'
import { type ExchangeRig, openExchange, SECRET } from '../fixtures/rig.ts'
import { handOver } from '../fixtures/sending.ts'
import { seal, unseal } from '../keys.ts'
import { signedHeaders } from '../signature.ts'
import { fileAgain, makeFile } from './download.ts'
import { partnerFiles } from './list.ts'
import { readManifest } from './manifest.ts'
import { receiveFile } from './upload.ts'
import { openZip, readPart } from './zip.ts'

/** What the office's own messages to the invented partner are sealed as. */
const KEY = 'sending post-office'

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

describe('a file out', () => {
  async function messagesIn(bytes: string): Promise<Envelope[]> {
    const zip = await openZip(Buffer.from(bytes, 'base64'))
    if (typeof zip === 'string') throw new Error(zip)
    const [text, manifest, signature] = await Promise.all(
      (['messages.ndjson', 'manifest.json', 'signature.json'] as const).map(async (part) => {
        const read = await readPart(zip, part)
        if (typeof read === 'string') throw new Error(read)
        return read.bytes.toString()
      }),
    )
    const said = readManifest(manifest ?? '')
    expect(said?.sha256).toBe(sha(text ?? ''))
    const headers: Record<string, string> = JSON.parse(signature ?? '')
    const now = new Date(Number(headers['webhook-timestamp']) * 1000).toISOString()
    expect(signedHeaders(SECRET, { id: said?.id ?? '', now }, manifest ?? '')).toEqual(headers)
    return (text ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  const asking = { partner: 'post-office', actor: 'amina' }

  test('holds what waits, in order, signed, told in the log, and is sent neither twice nor by line', async () => {
    expect(await makeFile(rig.engine, asking)).toBeNull()
    await rig.owner.query(`insert into exchange_partner (partner, actor, post)
      select partner, actor, post from exchange_partner order by no limit 1`)
    await rig.reread()
    await handOver(rig, ['p-1', 'p-2'])
    expect(await deliverOnce(rig.engine)).toBe(0)
    expect((await partnerFiles(rig.engine, 'post-office'))?.waiting).toBe(2)
    const made = await makeFile(rig.engine, asking)
    const messages = await messagesIn(made?.bytes ?? '')
    expect(messages.map(({ subject }) => subject)).toEqual(['p-1', 'p-2'])
    expect(JSON.stringify(messages)).not.toContain('CANARY')
    expect(made?.name).toBe(`cwmis-post-office-${made?.id ?? ''}.zip`)
    const told = `select line::json ->> 'outcome' as x from audit where actor = 'system:post-office' and line::json ->> 'door' = 'exchange' order by no`
    expect(await all(told)).toEqual(['disclosed', 'disclosed', 'exported'])
    expect(await makeFile(rig.engine, asking)).toBeNull()
    const again = await fileAgain(rig.engine, { ...asking, id: made?.id ?? '' })
    expect(again).toEqual(made)
    expect(await all(told)).toHaveLength(4)
    expect(await fileAgain(rig.engine, { ...asking, id: 'nothing' })).toBeNull()
  })

  test('leaves out what was called back or lost its agreement while it waited', async () => {
    await handOver(rig, ['p-3'])
    await rig.owner.query(`update exchange_agreement set until = $1 where flow = 'parcel'`, [
      '2026-11-01T00:00:00Z',
    ])
    await rig.reread()
    expect(await makeFile(rig.engine, asking)).toBeNull()
    const state = `select state || ' ' || reason as x from exchange_sending order by made_at desc limit 1`
    expect(await all(state)).toEqual(['withheld no-agreement'])
  })

  test('brought back as if it were theirs is refused', async () => {
    const [file] = (await partnerFiles(rig.engine, 'post-office'))?.lines ?? []
    const ours = await fileAgain(rig.engine, { ...asking, id: file?.id ?? '' })
    const bytes = Buffer.from(ours?.bytes ?? '', 'base64')
    const said = await receiveFile(rig.engine, { partner: 'post-office', bytes, by: null })
    expect(said).toEqual({ refusal: 'file-not-for-us', lines: [] })
  })

  test('holds no more than a file may: the rest lies in the next one', async () => {
    await rig.owner.query(`update exchange_agreement set until = null`)
    await rig.reread()
    await handOver(rig, ['p-10', 'p-11', 'p-12'])
    const { rows } = await rig.owner.query<{ id: string; sealed: Buffer }>(
      `select id, sealed from exchange_sending where state = 'waiting'`,
    )
    for (const { id, sealed } of rows) {
      const long = {
        ...JSON.parse(unseal(rig.engine.keys, KEY, sealed)),
        pad: 'x'.repeat(3_000_000),
      }
      const values = [id, seal(rig.engine.keys, KEY, JSON.stringify(long))]
      await rig.owner.query(`update exchange_sending set sealed = $2 where id = $1`, values)
    }
    expect((await makeFile(rig.engine, asking))?.messages).toBe(2)
    expect((await makeFile(rig.engine, asking))?.messages).toBe(1)
    expect(await makeFile(rig.engine, asking)).toBeNull()
  })
})
