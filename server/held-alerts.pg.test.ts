import { addMonths } from '@cwmis/core/time/instant.ts'
import { addToDirectory } from '@cwmis/ledger/directory/directory.ts'
import { withClient } from '@cwmis/ledger/embedded/connection.ts'
import { LEDGER_TEMPLATE } from '@cwmis/ledger/fixtures/template.ts'
import { tick } from '@cwmis/ledger/follow/ticker.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { CONFIRMED } from './fixtures/confirmed.ts'
import { type Files, makeFiles } from './fixtures/files.ts'
import { signed } from './fixtures/signing.ts'
import {
  addSignedIn,
  asOwner,
  openWorld,
  type SignedIn,
  sendBundles,
  type World,
} from './fixtures/world.ts'

let database: FreshDatabase
let world: World
let officer: SignedIn
let files: Files
const REMANDED = '2026-09-01T08:00:00.000Z'
const END = addMonths(REMANDED, 3)
/** A Friday, two in the afternoon in Uganda. */
const ARRESTED = '2026-09-04T11:00:00.000Z'
const DESKS = {
  station: 'desk-station',
  home: 'desk-remand',
  other: 'desk-other-remand',
  ministry: 'desk-justice',
}

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  world = await openWorld(database.connection)
  officer = await addSignedIn(world, 'PSWO', 'near')
  files = await makeFiles(world, officer, 'near')
  await withClient(world.connection, (owner) =>
    addToDirectory(owner, {
      offices: [{ id: 'justice', name: 'Ministry', agency: 'MGLSD', place: null }],
      desks: [
        { id: DESKS.station, office: 'far', name: 'Station' },
        { id: DESKS.home, office: 'far', name: 'Remand home' },
        { id: DESKS.other, office: 'far', name: 'Another remand home' },
        { id: DESKS.ministry, office: 'justice', name: 'Justice for children' },
      ],
      posts: [
        { id: 'post-station', desk: DESKS.station, role: 'CFPU', title: 'Child and family' },
        { id: 'post-home', desk: DESKS.home, role: 'REMAND_OC', title: 'In charge' },
        { id: 'post-other', desk: DESKS.other, role: 'REMAND_OC', title: 'In charge' },
        { id: 'post-justice', desk: DESKS.ministry, role: 'NAT_JJ', title: 'Justice' },
      ],
    }),
  )
  for (const desk of [DESKS.home, DESKS.station]) await grant(desk)
  await remanded()
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

async function grant(desk: string): Promise<void> {
  await asOwner(
    world,
    `insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
     select subject, type, $2, 'party', given_by, since, entry, type || '|' || $2
     from access_grant where subject = $1 limit 1`,
    [files.case.id, `desk:${desk}`],
  )
}

async function remanded(): Promise<void> {
  const from = { from: REMANDED, to: REMANDED, precision: 'minute' } as const
  const sealed = { CICL: { admittedOn: from, offenceClass: 'other' } }
  await keep({
    subject: files.case,
    kind: 'remand-admitted',
    open: { restrictedFrom: from },
    sealed,
  })
}

async function keep(words: Parameters<typeof signed>[1][number]): Promise<void> {
  const answer = await sendBundles(world.server, officer, [await signed(officer, [words])])
  expect(answer.json().results[0].outcome).toBe('kept')
}

function before(days: number): string {
  return new Date(Date.parse(END) - days * 86_400_000).toISOString()
}

async function told(purpose: string, clock = 'remand'): Promise<readonly string[]> {
  const rows = await asOwner<{ recipient: string }>(
    world,
    `select recipient from outgoing where subject = $1 and (purpose = $2 or purpose = $2 || ':' || $3) and cause like '%:' || $3 || ':%' order by recipient`,
    [files.case.id, purpose, clock],
  )
  return rows.map(({ recipient }) => recipient)
}

async function custody(kind: string, hours: number): Promise<void> {
  const iso = after(hours)
  const at = { from: iso, to: iso, precision: 'minute' } as const
  const open = kind === 'child-arrested' ? { restrictedFrom: at } : { restrictedUntil: at }
  await keep({ subject: files.case, kind, open, sealed: { CICL: { at } } })
}

function after(hours: number): string {
  return new Date(Date.parse(ARRESTED) + hours * 3_600_000).toISOString()
}

test('S2.6: three months from the day of remand are told to the remand home, the home district and the ministry', async () => {
  const [clock] = await asOwner<{ due_at: Date }>(
    world,
    `select due_at from clock where subject = $1 and clock = 'remand'`,
    [files.case.id],
  )
  expect(clock?.due_at.toISOString()).toBe(END)
  await tick(world.ledger, CONFIRMED, before(40))
  const everybody = [`actor:${officer.actor}`, `desk:${officer.desk}`]
  const all = [...everybody, `desk:${DESKS.ministry}`, `desk:${DESKS.home}`]
  expect(await told('alert:0.5')).toEqual(all.toSorted())
})

test('S2.7: thirty days before the end there is an alert, and none a day earlier', async () => {
  await tick(world.ledger, CONFIRMED, before(31))
  expect(await told('alert:before-30')).toEqual([])
  await tick(world.ledger, CONFIRMED, before(30))
  await tick(world.ledger, CONFIRMED, before(29))
  expect(await told('alert:before-30')).toHaveLength(4)
  expect(await told('alert:before-30')).not.toContain(`desk:${DESKS.other}`)
})

test('a limit that nobody confirmed is told to nobody outside the office of the case', async () => {
  await tick(world.ledger, CONTENT, before(1))
  expect(await told('alert:0.9')).toEqual([`actor:${officer.actor}`, `desk:${officer.desk}`])
})

test('the children held too long are those an independent count finds', async () => {
  const listed = (at: string) =>
    asOwner(
      world,
      `select subject from clock where clock = 'remand' and due_at < $1 and (stopped_at is null or stopped_at > $1)`,
      [at],
    )
  const counted = (at: string) =>
    asOwner(
      world,
      `select e.subject from entry e join part p on p.entry = e.id and p.compartment = 'open'
       where e.kind = 'remand-admitted'
         and (p.open -> 'restrictedFrom' -> 'v' ->> 'from')::timestamptz + interval '3 months' < $1::timestamptz
         and p.open -> 'restrictedLong' is null and not exists (select from entry r where r.subject = e.subject and r.kind = 'child-released')`,
      [at],
    )
  for (const at of [before(1), before(-1)]) expect(await listed(at)).toEqual(await counted(at))
  expect(await listed(before(-1))).toEqual([{ subject: files.case.id }])
})

test('after eighteen hours of custody the station is told with the officer, and not an hour earlier', async () => {
  await custody('child-arrested', 0)
  await tick(world.ledger, CONFIRMED, after(17))
  const tells = () => told('alert:0.75', 'restricted-24h')
  expect(await tells()).toEqual([])
  await tick(world.ledger, CONFIRMED, after(18))
  expect(await tells()).toContain(`desk:${DESKS.station}`)
})

test('S2.2: after eighteen hours the station’s own desk is told of which limit it is, for it has words for what follows', async () => {
  const said = await asOwner<{ recipient: string }>(
    world,
    `select recipient from outgoing where subject = $1 and purpose = 'alert:0.75:restricted-24h'`,
    [files.case.id],
  )
  expect(said).toEqual([{ recipient: `desk:${DESKS.station}` }])
})

test('S2.3: after twenty-four hours it is over its time on every list, and the breach stays when the child goes to court later', async () => {
  const over = (at: string) =>
    asOwner(
      world,
      `select subject from clock where clock = 'restricted-24h' and sort = 'legal' and due_at < $1 and stopped_at is null`,
      [at],
    )
  expect(await over(after(24))).toEqual([])
  expect(await over(after(24.1))).toEqual([{ subject: files.case.id }])
  await tick(world.ledger, CONFIRMED, after(24.1))
  expect(await told('alert:1', 'restricted-24h')).toContain(`desk:${DESKS.station}`)
  await custody('child-released', 66)
  const [kept] = await asOwner<{ late: boolean }>(
    world,
    `select stopped_at > due_at as late from clock where subject = $1 and clock = 'restricted-24h'`,
    [files.case.id],
  )
  expect(kept?.late).toBe(true)
})
