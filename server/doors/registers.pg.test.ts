import { indexContent } from '@cwmis/core/content-index.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { statementsOf } from '@cwmis/ledger/read/register-rows.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { REGISTERS } from '@cwmis/practice/registers/index.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { type Homes, openHomes, placed, write } from '../fixtures/homes.ts'
import type { Words } from '../fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  fresh,
  openWorld,
  type SignedIn,
  type World,
} from '../fixtures/world.ts'
import { readSheets } from '../sheets/read.ts'

let database: FreshDatabase
let world: World
let homes: Homes
let stranger: SignedIn
let month: string
/** A case whose child left the home. */
let left: string

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  homes = await openHomes(world)
  stranger = await addSignedIn(world, 'PSWO', 'far')
  month = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 7)
  const stays = await placed(homes, 'near')
  for (const side of ['near', 'far'] as const) await placed(homes, side)
  const gone = await placed(homes, 'near')
  left = gone.id
  const { officer } = homes
  const visit = { subject: gone, kind: 'visit-recorded' }
  await write(world, officer, [{ ...visit, open: { seen: 'child', safetyNow: 'danger' } }])
  await write(world, officer, [{ ...visit, open: { seen: 'none' } }])
  for (const [kind, open] of CARED) {
    const version = indexContent(CONTENT).newestKind(kind)?.version ?? 1
    await write(world, officer, [{ subject: stays, kind, version, open }])
  }
  await write(world, officer, [
    { subject: gone, kind: 'placement-ended', open: { to: 'absconded' } },
  ])
  const village = { place: '2.1.1' }
  const [child, other] = [fresh('child'), fresh('case')]
  await write(world, stranger, [
    { subject: child, kind: 'child-described', open: { village } },
    {
      subject: other,
      kind: 'case-opened',
      open: { child: child.id, owner: stranger.actor, desk: stranger.desk, village },
    },
  ])
})

/** What is written of one child of the home. */
const CARED: readonly (readonly [kind: string, open: NonNullable<Words['open']>])[] = [
  ['court-followed', { orders: [{ id: 'r1', cells: { status: { v: 'active' } } }] }],
  ['complaint-made', { sort: 'complaint' }],
  ['complaint-made', { sort: 'thanks' }],
  ['visit-recorded', { visitType: 'cci', seen: 'child', daysSinceFamily: 20 }],
  ['review-held', { type: 'plan' }],
]

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function get({ cookie }: SignedIn, url: string) {
  const answer = await world.server.inject({ method: 'GET', url, headers: { cookie } })
  return { status: answer.statusCode, body: answer.json() }
}

async function rowsOf(person: SignedIn, url: string) {
  const { body } = await get(person, url)
  return body.lines.map(({ rows }: { rows: unknown[][] }) => rows)
}

test('a register holds the files its reader may list, no more and no fewer', async () => {
  const [mine] = await rowsOf(homes.officer, '/registers/cases')
  const [theirs] = await rowsOf(stranger, '/registers/cases')
  const desks = await asOwner<{ near: number; far: number }>(
    world,
    `select count(*) filter (where in_district = 'case:1')::int as near,
      count(*) filter (where in_district = 'case:2')::int as far from subject where type = 'case'`,
  )
  expect(desks).toEqual([{ near: 4, far: 1 }])
  expect(mine).toHaveLength(4)
  expect(theirs).toHaveLength(1)
  const [residents] = await rowsOf(homes.officer, '/registers/residents')
  expect(residents).toHaveLength(3)
  expect((await get(homes.ministry, '/registers/cases')).status).toBe(404)
  expect((await get(homes.officer, '/registers/nowhere')).status).toBe(404)
})

test('the month of a home is what a recount of its placements says, and nothing to whoever may not see it', async () => {
  const url = `/registers/F19?month=${month}&of=${homes.home.id}`
  const [counts, reasons, lengths, care] = await rowsOf(homes.officer, url)
  expect(counts).toEqual([[null, 'F', 0, 4, 1, 3]])
  expect(reasons).toEqual([[null, 4]])
  expect(lengths).toEqual([['below-3m', 3]])
  expect(Object.fromEntries(care)).toEqual({
    withOrder: 1,
    planReviewed: 1,
    withContact: 1,
    deaths: 0,
    absconds: 1,
    complaints: 1,
  })
  const nothing = ['withOrder', 'planReviewed', 'withContact', 'deaths', 'absconds', 'complaints']
  const none = nothing.map((line) => [line, 0])
  expect(await rowsOf(stranger, url)).toEqual([[], [], [], none])
  const before = `/registers/F19?month=2020-01&of=${homes.home.id}`
  expect(await rowsOf(homes.officer, before)).toEqual([[], [], [], none])
})

test('the month of a worker counts what that worker wrote', async () => {
  const [lines] = await rowsOf(homes.officer, '/registers/F28')
  const counted = Object.fromEntries(lines)
  expect(counted).toMatchObject({
    visitsMade: 3,
    childrenSeen: 2,
    nobodySeen: 1,
    dangerSeen: 1,
    reportsMade: 0,
  })
  const [theirs] = await rowsOf(stranger, `/registers/F28?of=${homes.officer.actor}`)
  expect(Object.fromEntries(theirs)).toMatchObject({ visitsMade: 0, childrenSeen: 0 })
})

test('a file says EXAMPLE, who read it and when, holds the same lines, and stands in the audit', async () => {
  const { body } = await get(homes.officer, '/register-files/cases/xlsx')
  expect(body.name).toBe('EXAMPLE-register-cases.xlsx')
  const [sheet] = await readSheets(Buffer.from(body.bytes, 'base64'))
  const text = JSON.stringify(sheet)
  expect(text).toMatch(/EXAMPLE/i)
  expect(text).toContain(homes.officer.actor)
  const csv = (await get(homes.officer, '/register-files/cases/csv')).body
  const lines = Buffer.from(csv.bytes, 'base64').toString().trim().split('\r\n')
  expect(lines[0]).toMatch(/EXAMPLE/i)
  expect(lines.filter((line) => line.includes(',Girl,'))).toHaveLength(4)
  const audited = await asOwner<{ listed: number }>(
    world,
    `select cardinality(subjects) as listed from audit
      where line::json ->> 'outcome' = 'exported' and actor = $1 order by no desc limit 1`,
    [homes.officer.actor],
  )
  expect(audited).toEqual([{ listed: 4 }])
})

describe('beside more files of others, all written about later, than a register shows', () => {
  const OTHERS = 2_500

  beforeAll(async () => {
    const state = `replace(h.state::text, h.officer, 'invented-other')::json`
    const columns = 'revision, fold, status, active, risk, desk, in_district, in_sub_county'
    const named = columns.replaceAll(/\w+/g, 'h.$&')
    await asOwner(
      world,
      `with made as (insert into subject (id, type, seq, place, opened_at, in_district, in_sub_county)
          select gen_random_uuid(), s.type, s.seq, s.place, s.opened_at, s.in_district, s.in_sub_county
          from subject s, generate_series(1, ${String(OTHERS)}) where s.id = $1 returning *)
        insert into head (subject, compartment, type, place, state, officer, changed_at, ${columns})
          select m.id, 'open', m.type, m.place, ${state}, 'invented-other', now() + interval '1 day', ${named}
          from made m, head h where h.subject = $1 and h.compartment = 'open'`,
      [left],
    )
    for (const table of ['head', 'subject', 'link']) await asOwner(world, `analyze ${table}`)
  })

  test('whoever lives in a home, and what a worker has in hand, is still listed and counted', async () => {
    const cases = (await get(homes.officer, '/registers/cases')).body
    expect([cases.more, cases.lines[0].rows.length]).toEqual([true, 2_000])
    const residents = (await get(homes.officer, '/registers/residents')).body
    expect([residents.more, residents.lines[0].rows.length]).toEqual([false, 3])
    const [lines] = await rowsOf(homes.officer, '/registers/F28')
    expect(Object.fromEntries(lines)).toMatchObject({ casesInHand: 4 })
  })

  test('neither reads a table of files from end to end; the register of all cases does, so it would be seen', async () => {
    const planOf = async (code: string, name: string) => {
      const register = REGISTERS.find((one) => one.code === code)
      if (register === undefined) throw new Error('no such register')
      const asked = statementsOf({ register, month, of: null }, { actor: homes.officer })
      const found = asked.find((one) => one.name === name)
      const lines = await asOwner<object>(world, `explain ${found?.text ?? ''}`, found?.values)
      return JSON.stringify(lines)
    }
    const whole = /Seq Scan on (?:head|subject)/
    expect(await planOf('residents', 'register-placed')).not.toMatch(whole)
    expect(await planOf('F28', 'register-in-hand')).not.toMatch(whole)
    expect(await planOf('cases', 'register-heads')).toMatch(whole)
  })
})
