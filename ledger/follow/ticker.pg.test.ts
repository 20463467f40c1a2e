import type { Content } from '@cwmis/core/content.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, send } from '../fixtures/words.ts'
import { tick } from './ticker.ts'

let database: FreshDatabase
let rig: Rig
const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 1, 8)

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

function at(hours: number): string {
  return isoOf(START + hours * HOUR)
}

/** A case with one clock of ten hours, as a fold would leave it: all told of when the time is up. */
async function caseWithClock(clock: string): Promise<string> {
  const subject = fresh('case')
  const { amina } = rig.people
  await send(rig, amina, caseOpened(amina, { child: fresh('child'), subject }))
  await rig.owner.query('delete from clock')
  await move(subject.id, clock, 0)
  return subject.id
}

/** The clock's start so many hours on, what was there before gone: what append writes when a fact moves it. */
async function move(subject: string, clock: string, hours: number): Promise<void> {
  await rig.owner.query('delete from clock where subject = $1 and clock = $2', [subject, clock])
  const end = at(hours + 10)
  const tell = ['owner', 'supervisor', 'district']
  const row = {
    subject,
    clock,
    sort: 'target',
    limit: 1,
    startedAt: at(hours),
    pausedFor: 0,
    dueAt: end,
    alertAts: [{ share: 1, at: end, tell }],
  }
  await rig.owner.query('select app.write_clocks($1)', [JSON.stringify([row])])
}

async function told(subject: string): Promise<string[]> {
  const found = await rig.owner.query<{ recipient: string }>(
    'select recipient from outgoing where subject = $1 order by recipient',
    [subject],
  )
  return found.rows.map(({ recipient }) => recipient)
}

const BY = { person: 'A commissioner', on: '2026-10-01', document: 'a circular' }

/** The content with every clock confirmed, or only the clocks and not their limits. */
function confirmed(what: 'all' | 'clock'): Content {
  const clocks = CONTENT.clocks.map((clock) => ({
    ...clock,
    provenance: { ...clock.provenance, confirmedBy: BY },
    limits: clock.limits.map((limit) => ({
      ...limit,
      version: 1,
      provenance: { ...limit.provenance, confirmedBy: what === 'all' ? BY : null },
    })),
  }))
  return { ...CONTENT, clocks }
}

describe('a limit that nobody of the ministry has confirmed', () => {
  it.each([
    ['neither clock nor limit', CONTENT],
    ['the clock alone', confirmed('clock')],
  ])('tells nobody outside the owner’s desk: %s', async (_what, content) => {
    await rig.owner.query(
      `insert into desk (id, office, name) values ('desk-9', 'office-1', 'District') on conflict do nothing`,
    )
    await rig.owner.query(
      `insert into post (id, desk, role) values ('post-9', 'desk-9', 'CHIEF') on conflict do nothing`,
    )
    const subject = await caseWithClock('plan')
    await tick(rig.ledger, content, at(11))
    expect(await told(subject)).toEqual(['actor:amina', 'desk:desk-1'])
    await move(subject, 'plan', 0)
    await tick(rig.ledger, confirmed('all'), at(11))
    expect(await told(subject)).toEqual(['actor:amina', 'desk:desk-1', 'desk:desk-9'])
  })
})

describe('a clock whose start moves', () => {
  it('is told of at its new time, and never twice', async () => {
    const subject = await caseWithClock('plan')
    await tick(rig.ledger, CONTENT, at(9))
    expect(await told(subject)).toEqual([])
    await move(subject, 'plan', -2)
    await tick(rig.ledger, CONTENT, at(9))
    expect(await told(subject)).toHaveLength(2)
    await move(subject, 'plan', -5)
    await tick(rig.ledger, CONTENT, at(12))
    expect(await told(subject)).toHaveLength(2)
  })

  it('of a repeating one is a new round, which tells again', async () => {
    const subject = await caseWithClock('follow-up')
    await tick(rig.ledger, CONTENT, at(11))
    await tick(rig.ledger, CONTENT, at(12))
    expect(await told(subject)).toHaveLength(2)
    await move(subject, 'follow-up', 20)
    await tick(rig.ledger, CONTENT, at(31))
    expect(await told(subject)).toHaveLength(4)
  })
})
