import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import type { Person } from './fixtures/person.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE, TEST_PASSWORDS } from './fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from './fixtures/words.ts'
import { tokenHash } from './sign-in/session.ts'

const TABLES = [
  'subject',
  'head',
  'entry',
  'part',
  'clock',
  'access_grant',
  'actor',
  'outgoing',
  'quarantine',
]

let database: FreshDatabase
let rig: Rig
let serve: Client
const report = fresh('report')
const child = fresh('child')
const subject = fresh('case')

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  serve = new Client({
    ...database.connection,
    user: 'cwmis_serve',
    password: TEST_PASSWORDS.serve,
  })
  await serve.connect()
  await send(rig, rig.people.amina, [reportMade(report, { sealed: { REP: { name: 'sealed' } } })])
  await send(rig, rig.people.amina, caseOpened(rig.people.amina, { child, subject }))
})

afterAll(async () => {
  await serve.end()
  await rig.close()
  await database.drop()
})

/** What the serving role sees for a person, by SQL alone, with no TypeScript wall before it. */
async function seen(person: Person | null, sql: string, values: unknown[] = []): Promise<number> {
  await serve.query('begin')
  if (person) await serve.query('select app.begin_ctx($1)', [tokenHash(person.token)])
  const found = await serve.query<{ count: string }>(`select count(*) from ${sql}`, values)
  await serve.query('rollback')
  return Number(found.rows[0]?.count)
}

describe('row-level security alone', () => {
  it.each(TABLES)('shows nothing of %s without a context', async (table) => {
    expect(await seen(null, table)).toBe(0)
  })

  it('shows an owner, a chief of the place and the nation what is theirs', async () => {
    const { amina, chief, ministry } = rig.people
    expect(await seen(amina, 'subject')).toBe(3)
    expect(await seen(chief, 'subject')).toBe(3)
    expect(await seen(ministry, 'subject')).toBe(3)
    expect(await seen(ministry, "head where compartment <> 'open'")).toBe(0)
  })

  it('shows another district nothing, on any table', async () => {
    const { far, farChief } = rig.people
    for (const person of [far, farChief]) {
      for (const table of [
        'subject',
        'head',
        'entry',
        'part',
        'clock',
        'link',
        'search_key',
        'child_number',
      ]) {
        expect(await seen(person, table)).toBe(0)
      }
    }
  })

  it('shows parts and slices only of compartments that the role holds', async () => {
    const { amina, chief } = rig.people
    expect(await seen(amina, "part where compartment = 'REP'")).toBe(1)
    expect(await seen(chief, "part where compartment = 'REP'")).toBe(0)
    expect(await seen(chief, "head where compartment = 'REP'")).toBe(0)
    expect(await seen(chief, "part where compartment = 'SV'")).toBe(1)
  })

  it('does not believe a context that somebody wrote', async () => {
    await serve.query('begin')
    const whose = await serve.query<{ ctx: string }>(
      `select set_config('app.ctx', current_setting('app.ctx', true), true) as ctx from app.begin_ctx($1)`,
      [tokenHash(rig.people.amina.token)],
    )
    const ctx = whose.rows[0]?.ctx ?? ''
    await serve.query('commit')
    expect(ctx).toContain('case|actor:amina')
    const forged = ctx.replaceAll('amina', 'chief')
    for (const injected of [forged, ctx.slice(65), `${'0'.repeat(64)}|${ctx.slice(65)}`, ctx]) {
      // The last one is genuine but of another transaction.
      await serve.query('begin')
      await serve.query("select set_config('app.ctx', $1, true)", [injected])
      const found = await serve.query<{ count: string }>('select count(*) from subject')
      expect(found.rows[0]?.count).toBe('0')
      await serve.query('rollback')
    }
  })

  it('gives the serving role no way to the key, the accounts or another’s look', async () => {
    for (const sql of [
      'select * from context_key',
      'select * from account',
      'select app.mac($$x$$)',
      'select * from session',
    ]) {
      await expect(serve.query(sql)).rejects.toThrow('permission denied')
    }
    await serve.query('begin')
    await serve.query('select app.begin_ctx($1)', [tokenHash(rig.people.amina.token)])
    const line = JSON.stringify({ actor: 'chief' })
    await expect(
      serve.query(
        "insert into audit (at, actor, subjects, line) values (now(), 'chief', '{}', $1)",
        [line],
      ),
    ).rejects.toThrow('row-level security')
    await serve.query('rollback')
    await expect(serve.query('delete from audit')).rejects.toThrow('permission denied')
    await expect(rig.owner.query('delete from audit')).rejects.toThrow('never changed')
  })

  it('control: a dropped policy is seen', async () => {
    await rig.owner.query('begin')
    await rig.owner.query('drop policy reach on subject')
    await rig.owner.query('create policy reach on subject for select to cwmis_serve using (true)')
    await rig.owner.query('commit')
    expect(await seen(rig.people.far, 'subject')).toBe(3)
  })
})

describe('an excluded officer', () => {
  it('sees nothing of the subject any more, whatever their rank', async () => {
    const own = fresh('report')
    await send(rig, rig.people.amina, [reportMade(own)])
    expect(await seen(rig.people.chief, 'head where subject = $1', [own.id])).toBe(1)
    const exclude = {
      subject: own,
      kind: 'officer-excluded',
      open: { officer: 'chief', reason: 'family' },
    }
    expect(await send(rig, rig.people.amina, [exclude])).toMatchObject({ outcome: 'kept' })
    for (const table of ['head', 'entry', 'part', 'clock']) {
      expect(await seen(rig.people.chief, `${table} where subject = $1`, [own.id])).toBe(0)
    }
    expect(await seen(rig.people.amina, 'head where subject = $1', [own.id])).toBe(1)
  })
})
