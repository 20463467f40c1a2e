import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { makeFiles, reportAt } from '@cwmis/server/fixtures/files.ts'
import { signed } from '@cwmis/server/fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  fresh,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from '@cwmis/server/fixtures/world.ts'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../ledger/embedded/connection.ts'
import { type FreshDatabase, freshDatabase } from './kit/database.ts'

let database: FreshDatabase
let world: World
let officer: SignedIn

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'CDO', 'near')
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

type Bundle = Awaited<ReturnType<typeof signed>>

function reportBundle(): Promise<Bundle> {
  return signed(officer, [reportAt('near', fresh('report'))])
}

/** How often the ledger holds what these bundles bring. */
async function heldOf(...bundles: readonly Bundle[]): Promise<number> {
  const ids = bundles.map(({ id }) => id)
  const text = 'select count(*)::int as n from entry where bundle = any ($1::uuid[])'
  const [row] = await asOwner<{ n: number }>(world, text, [ids])
  return row?.n ?? -1
}

async function send(bundle: Bundle) {
  const answer = await sendBundles(world.server, officer, [bundle])
  const { statusCode: status, headers } = answer
  const code: unknown = answer.json().code
  return { status, code, wait: headers['retry-after'], results: answer.json().results }
}

/** Does it while the database is broken in a way, then mends it. */
async function whileBroken<T>(
  { harm, mend }: { readonly harm: string; readonly mend: string },
  work: () => Promise<T>,
): Promise<T> {
  const elsewhere = { ...world.connection, database: 'postgres' }
  const asElsewhere = (sql: string) => (client: Client) =>
    client.query(sql.replaceAll('THIS', world.connection.database))
  await withClient(elsewhere, asElsewhere(harm))
  try {
    return await work()
  } finally {
    await withClient(elsewhere, asElsewhere(mend))
  }
}

const AWAY = {
  harm: `alter database THIS allow_connections false;
    select pg_terminate_backend(pid) from pg_stat_activity where datname = 'THIS'`,
  mend: 'alter database THIS allow_connections true',
}

describe('the database is gone', () => {
  test('nothing is acknowledged, everybody is told when to come again, and it goes on by itself', async () => {
    const before = await reportBundle()
    expect((await send(before)).status).toBe(200)
    const bundle = await reportBundle()
    const [lost, again, health, shell] = await whileBroken(AWAY, async () => [
      await send(bundle),
      await send(bundle),
      await world.server.inject('/health'),
      await world.server.inject('/openapi.json'),
    ])
    for (const one of [lost, again])
      expect(one).toMatchObject({ status: 503, code: 'not-available', wait: '5' })
    expect([health?.statusCode, shell?.statusCode]).toEqual([503, 200])
    expect(await heldOf(bundle)).toBe(0)
    expect(await send(bundle)).toMatchObject({
      status: 200,
      results: [{ outcome: 'kept', repeated: false }],
    })
    expect(await heldOf(before, bundle)).toBe(2)
    expect((await world.server.inject('/health')).statusCode).toBe(200)
  })
})

/** PostgreSQL's own error for a full disk, where it meets one: writing an entry. */
const FULL = `create function full_disk() returns trigger language plpgsql as $$
  begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
  create trigger full_disk before insert on entry for each row execute function full_disk()`
const SPACE = 'drop trigger full_disk on entry; drop function full_disk()'

describe('the disk is full', () => {
  test('writing is refused with when to come again, reading goes on, and nothing half-written stays', async () => {
    const files = await makeFiles(world, officer, 'near')
    const bundle = await reportBundle()
    await asOwner(world, FULL)
    const refused = await send(bundle)
    const url = `/subjects/case/${files.case.id}`
    const read = await world.server.inject({ url, headers: { cookie: officer.cookie } })
    await asOwner(world, SPACE)
    expect(refused).toMatchObject({ status: 503, code: 'not-available', wait: '5' })
    expect(read.statusCode).toBe(200)
    expect(await heldOf(bundle)).toBe(0)
    const [subject = ''] = bundle.entries.map(({ header }) => header.subject.id)
    const [row] = await asOwner<{ n: number }>(
      world,
      'select ((select count(*) from subject where id = $1) + (select count(*) from head where subject = $1))::int as n',
      [subject],
    )
    expect(row?.n).toBe(0)
    expect((await send(bundle)).results).toMatchObject([{ outcome: 'kept' }])
    expect(await heldOf(bundle)).toBe(1)
  })
})

describe('the line breaks', () => {
  /** Sends so many of a request's bytes and cuts; with all of them sent, cuts before the answer is read. */
  async function cutAfter(port: number, text: string, bytes: number): Promise<void> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    await new Promise<void>((resolve) => socket.write(text.slice(0, bytes), () => resolve()))
    if (bytes >= text.length) await once(socket, 'data')
    socket.destroy()
  }

  test('cut at any place, the same bundle sent again is held exactly once', async () => {
    await world.server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = world.server.server.address() as AddressInfo
    for (const share of [0.1, 0.5, 0.9, 0.999, 1]) {
      const bundle = await reportBundle()
      const body = JSON.stringify({ bundles: [bundle] })
      const head = [
        'POST /append HTTP/1.1',
        'host: 127.0.0.1',
        `cookie: ${officer.cookie}`,
        'content-type: application/json',
        `content-length: ${String(Buffer.byteLength(body))}`,
      ]
      const text = `${head.join('\r\n')}\r\n\r\n${body}`
      await cutAfter(port, text, Math.floor(text.length * share))
      expect(await heldOf(bundle)).toBe(share === 1 ? 1 : 0)
      const [result] = (await send(bundle)).results
      expect(result).toMatchObject({ outcome: 'kept', repeated: share === 1 })
      expect(await heldOf(bundle)).toBe(1)
    }
  })

  test('the control: a device that gives what it sends again a new name is held twice', async () => {
    const subject = fresh('report')
    const twice = [
      await signed(officer, [reportAt('near', subject)]),
      await signed(officer, [reportAt('near', subject)]),
    ]
    for (const one of twice) await send(one)
    expect(await heldOf(...twice)).toBe(2)
  })

  test('ten times, in any order, all at once: held once, one first answer', async () => {
    const bundle = await reportBundle()
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(bundle)))
    const results: { outcome: string; repeated: boolean }[] = answers.flatMap((one) => one.results)
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(10).fill('kept'))
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await heldOf(bundle)).toBe(1)
  })
})
