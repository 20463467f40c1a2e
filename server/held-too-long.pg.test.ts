import type { ListRegister } from '@cwmis/core/register/definition.ts'
import { addMonths, dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { readRegister } from '@cwmis/ledger/read/registers.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { LIST_REGISTERS } from '@cwmis/practice/registers/lists.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import type { Files } from './fixtures/files.ts'
import { heldBy, momentOf } from './fixtures/held.ts'
import { write } from './fixtures/homes.ts'
import { addSignedIn, asOwner, openWorld, type SignedIn, type World } from './fixtures/world.ts'
import { readSheets } from './sheets/read.ts'

let database: FreshDatabase
let world: World
let officer: SignedIn
let neighbour: SignedIn
/** Held over the limit. */
let over: Files
let held: ReturnType<typeof heldBy>
const TODAY = new Date().toISOString()
const HELD_SINCE = addMonths(TODAY, -4)
const HEARING = addMonths(TODAY, 1)

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'PSWO', 'near')
  neighbour = await addSignedIn(world, 'PSWO', 'far')
  held = heldBy(world, officer)
  over = await held.remanded(HELD_SINCE)
  await held.remanded(addMonths(TODAY, -2))
  const released = await held.remanded(HELD_SINCE)
  const until = momentOf(addMonths(TODAY, -1))
  await write(world, officer, [
    {
      subject: released.case,
      kind: 'child-released',
      open: { restrictedUntil: until },
      sealed: { CICL: { at: until, to: 'released' } },
    },
  ])
  await held.hearing(over, addMonths(TODAY, -1))
  await held.hearing(over, HEARING)
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function get({ cookie }: SignedIn, url: string) {
  const answer = await world.server.inject({ method: 'GET', url, headers: { cookie } })
  return { status: answer.statusCode, body: answer.json() }
}

test('the children held too long stand there, each with its limit; whoever is within it or was released does not', async () => {
  const { body } = await get(officer, '/registers/held-too-long')
  const [number] = await asOwner<{ number: string }>(
    world,
    'select number from child_number where child = $1',
    [over.child.id],
  )
  const end = addMonths(HELD_SINCE, 3)
  const days = Math.ceil((Date.parse(TODAY) - Date.parse(end)) / 86_400_000)
  expect(body.lines[0].rows).toEqual([
    [
      number?.number,
      'remand',
      dateOf(HELD_SINCE),
      dateOf(end),
      expect.toSatisfy((said: number) => said === days || said === days + 1),
      dateOf(HEARING),
      'owner|supervisor',
      officer.actor,
    ],
  ])
})

test('the list is that of an independent count, and the audit names whose lines were read', async () => {
  const counted = await asOwner<{ subject: string }>(
    world,
    `select e.subject from entry e join part p on p.entry = e.id and p.compartment = 'open'
     where e.kind = 'remand-admitted'
       and (p.open -> 'restrictedFrom' -> 'v' ->> 'from')::timestamptz + interval '3 months' < now()
       and not exists (select from entry r where r.subject = e.subject and r.kind = 'child-released')`,
  )
  expect(counted).toEqual([{ subject: over.case.id }])
  const [audited] = await asOwner<{ subjects: readonly string[] }>(
    world,
    'select subjects from audit where actor = $1 order by no desc limit 1',
    [officer.actor],
  )
  expect(audited?.subjects).toEqual([over.case.id])
})

test('another district has its own list, another role none, and a role without the compartment no line of it', async () => {
  const theirs = await get(neighbour, '/registers/held-too-long')
  expect(theirs.body.lines[0].rows).toEqual([])
  const community = await addSignedIn(world, 'CDO', 'near')
  expect((await get(community, '/registers/held-too-long')).status).toBe(404)
  const defined = LIST_REGISTERS.find(({ code }) => code === 'held-too-long')
  if (defined === undefined) throw new Error('no such register')
  const { compartment: _apart, ...open } = { ...defined, roles: ['CDO'] }
  const token = community.cookie.split('=')[1]?.split('~')[0] ?? ''
  const rowsOf = async (register: ListRegister) => {
    const reader = { token, purpose: 'casework', door: 'registers' } as const
    const asked = { register, month: '2026-01', of: null, as: 'listed' } as const
    const read = await readRegister(world.ledger, CONTENT, { reader, ...asked })
    return read?.tables[0]?.rows.length
  }
  expect(await rowsOf({ ...open, compartment: 'CICL' })).toBe(0)
  expect(await rowsOf(open)).toBe(1)
})

test('it leaves as a file that says in words which limit it is and who is told', async () => {
  const { body } = await get(officer, '/register-files/held-too-long/xlsx')
  expect(body.name).toBe('EXAMPLE-register-held-too-long.xlsx')
  const text = JSON.stringify(await readSheets(Buffer.from(body.bytes, 'base64')))
  for (const words of ['Children held too long', 'Longest time on remand', 'The officer’s desk'])
    expect(text).toContain(words)
})

describe('reports a court still waits for', () => {
  const IN_COURT = dayAfter(20)
  let waited: Files
  let filed: Files

  beforeAll(async () => {
    waited = await held.asked(dayAfter(-3), IN_COURT)
    filed = await held.asked(dayAfter(-3), IN_COURT)
    await held.filing(filed, { standing: 'docketed', restrictedFiled: dayAfter(0) })
  })

  const missing = async (reader: SignedIn) => {
    const { body } = await get(reader, '/registers/court-reports-missing')
    return body.lines[0].rows
  }

  const numberOf = async ({ child }: Files) => {
    const sql = 'select number from child_number where child = $1'
    return (await asOwner<{ number: string }>(world, sql, [child.id]))[0]?.number
  }

  test('a hearing whose report is missing stands there with its day and without a name, one that was filed does not', async () => {
    expect(await missing(officer)).toEqual([
      [
        dayAfter(11),
        null,
        IN_COURT,
        await numberOf(waited),
        'restricted-paper',
        dayAfter(-3),
        officer.actor,
      ],
    ])
    expect(JSON.stringify(await missing(officer))).not.toContain(await numberOf(filed))
    expect(await missing(neighbour)).toEqual([])
    const community = await addSignedIn(world, 'CDO', 'near')
    expect((await get(community, '/registers/court-reports-missing')).status).toBe(404)
  })

  test('a court that moves its day moves the line; one that sends the report back brings it there again', async () => {
    await held.hearing(waited, `${dayAfter(8)}T06:00:00.000Z`)
    await held.filing(filed, { standing: 'rejected', restrictedBack: dayAfter(0) })
    const rows = await missing(officer)
    expect(rows).toHaveLength(2)
    const [again, moved] = rows
    expect(again).toEqual(expect.arrayContaining(['restricted-paper-again', await numberOf(filed)]))
    expect(moved[2]).toBe(dayAfter(8))
    expect(moved[0] < dayAfter(8)).toBe(true)
  })

  test('it asks an index for the limits that still run, and no other clock is read', async () => {
    const explain = `explain (format json) select subject, min(due_at) as due_at from clock
      where clock = any ('{restricted-paper,restricted-paper-again}'::text[]) and stopped_at is null group by subject`
    const plan = await withClient(world.connection, async (owner) => {
      await owner.query('set enable_seqscan = off')
      return (await owner.query(explain)).rows
    })
    expect(JSON.stringify(plan)).toContain('clock_paper_running')
  })
})

function dayAfter(days: number): string {
  return dateOf(isoOf(Date.parse(TODAY) + days * 86_400_000))
}
