import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from '../fixtures/words.ts'
import { markSeen, readNotices } from '../read/notices.ts'
import type { Reader } from '../read/reader.ts'
import { search } from '../read/search.ts'
import { deliverySender } from './delivery.ts'
import { type Follower, followOnce } from './follow.ts'
import { noticesSender } from './notices.ts'
import { recomputeNotices } from './recompute.ts'
import { SEARCH_VIEW } from './search-view.ts'
import { tick } from './ticker.ts'

let database: FreshDatabase
let rig: Rig

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

/** Gives positions to all that is written, then lets a follower take all of it. */
async function follow(follower: Follower): Promise<number> {
  await sequenceAll(rig)
  let moved = 0
  for (
    let more = await followOnce(rig.ledger, follower);
    more > 0;
    more = await followOnce(rig.ledger, follower)
  ) {
    moved += more
  }
  return moved
}

function readerOf({ token }: Person, purpose: Reader['purpose'] = 'casework'): Reader {
  return { token, purpose, door: 'test' }
}

async function count(table: string, where: string): Promise<number> {
  const found = await rig.owner.query<{ count: string }>(
    `select count(*) from ${table} where ${where}`,
  )
  return Number(found.rows[0]?.count)
}

describe('the view "search"', () => {
  const child = fresh('child')

  it('finds a child by name, variant spelling and number, for whoever may', async () => {
    await send(
      rig,
      rig.people.amina,
      caseOpened(rig.people.amina, { child, subject: fresh('case') }),
    )
    await follow(SEARCH_VIEW)
    const find = async (person: Person, text: string): Promise<string[]> => {
      const lines = await search(rig.ledger, CONTENT, { reader: readerOf(person), text })
      return lines.map(({ subject }) => subject.id)
    }
    expect(await find(rig.people.amina, 'Akello')).toEqual([child.id])
    expect(await find(rig.people.amina, 'akero grase')).toEqual([child.id])
    const number = await rig.owner.query('select number from child_number where child = $1', [
      child.id,
    ])
    expect(await find(rig.people.amina, number.rows[0].number)).toEqual([child.id])
    expect(await find(rig.people.far, 'Akello')).toEqual([])
    expect(await find(rig.people.farChief, 'Akello')).toEqual([])
  })

  it('writes the words of a search into the audit as keyed hashes only', async () => {
    await search(rig.ledger, CONTENT, { reader: readerOf(rig.people.amina), text: 'Findme' })
    expect(await count('audit', `line like '%searched%'`)).toBeGreaterThan(0)
    expect(await count('audit', `line ilike '%findme%' or line ilike '%akello%'`)).toBe(0)
  })
})

describe('a follower', () => {
  it('sets aside what it cannot digest and goes on', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const seen: string[] = []
    const picky: Follower = {
      name: 'picky',
      write: async (_, entries) => {
        if (entries.some(({ subject }) => subject.id === report.id)) throw new Error('indigestible')
        seen.push(...entries.map(({ header }) => header.id))
        await Promise.resolve()
      },
    }
    await send(rig, rig.people.amina, [reportMade(fresh('report'))])
    await follow(picky)
    expect(await count('dead_letter', `follower = 'picky'`)).toBe(1)
    expect(new Set(seen).size).toBe((await count('entry', 'true')) - 1)
    expect(await follow(picky)).toBe(0)
  })
})

describe('the sender "notices"', () => {
  it('tells once, however often it is sent over the same ground', async () => {
    await follow(noticesSender(CONTENT))
    const told = await count('outgoing', 'true')
    expect(told).toBeGreaterThan(0)
    await rig.owner.query(`update follower set next_position = 0 where name = 'notices'`)
    expect(await follow(noticesSender(CONTENT))).toBeGreaterThan(0)
    expect(await count('outgoing', 'true')).toBe(told)
  })

  it('recomputes only the difference', async () => {
    expect(await recomputeNotices(rig.ledger, CONTENT)).toEqual({ missing: [], unexpected: [] })
    await rig.owner.query('delete from outgoing where id = (select min(id) from outgoing)')
    const { missing, unexpected } = await recomputeNotices(rig.ledger, CONTENT)
    expect([missing.length, unexpected.length]).toEqual([1, 0])
    expect((await recomputeNotices(rig.ledger, CONTENT)).missing).toEqual(missing)
  })

  it('shows each person what is theirs, and lets them mark it seen', async () => {
    const mine = await readNotices(rig.ledger, readerOf(rig.people.brian))
    expect(mine.length).toBeGreaterThan(0)
    expect(await readNotices(rig.ledger, readerOf(rig.people.far))).toEqual([])
    const notices = mine.map(({ id }) => id)
    await markSeen(rig.ledger, readerOf(rig.people.far), { seen: notices })
    expect(
      (await readNotices(rig.ledger, readerOf(rig.people.brian))).every(({ seen }) => !seen),
    ).toBe(true)
    await markSeen(rig.ledger, readerOf(rig.people.brian), { seen: notices })
    expect(
      (await readNotices(rig.ledger, readerOf(rig.people.brian))).every(({ seen }) => seen),
    ).toBe(true)
  })
})

describe('the sender "delivery"', () => {
  it('delivers a hand-off once', async () => {
    const subject = fresh('handoff')
    const open = { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-2', urgency: '24h' }
    expect(
      await send(rig, rig.people.amina, [{ subject, kind: 'handoff-sent', open }]),
    ).toMatchObject({ outcome: 'kept' })
    const sender = deliverySender(rig.ledger, CONTENT)
    await follow(sender)
    expect(await count('head', `subject = '${subject.id}' and status = 'delivered'`)).toBe(1)
    await rig.owner.query(`update follower set next_position = 0 where name = 'delivery'`)
    await follow(sender)
    expect(await count('entry', `subject = '${subject.id}'`)).toBe(2)
    expect(await count('dead_letter', `follower = 'delivery'`)).toBe(0)
  })

  it('delivers nothing to a desk that has ended, and its sender is told', async () => {
    const subject = fresh('handoff')
    const open = { code: 'h17', fromDesk: 'desk-1', toDesk: 'desk-gone', urgency: '24h' }
    await rig.owner.query(
      `insert into desk (id, office, name) values ('desk-gone', 'office-2', 'Gone')`,
    )
    expect(
      await send(rig, rig.people.amina, [{ subject, kind: 'handoff-sent', open }]),
    ).toMatchObject({ outcome: 'kept' })
    await rig.owner.query(`update desk set until = now() - interval '1 day' where id = 'desk-gone'`)
    await follow(deliverySender(rig.ledger, CONTENT))
    await follow(noticesSender(CONTENT))
    expect(await count('head', `subject = '${subject.id}' and status = 'sent'`)).toBe(1)
    const told = `subject = '${subject.id}' and purpose = 'handoff-undelivered'`
    expect(await count('outgoing', `${told} and recipient = 'actor:amina'`)).toBe(1)
    expect(await count('outgoing', `subject = '${subject.id}'`)).toBe(1)
  })
})

describe('the ticker', () => {
  it('alerts once for each threshold and recipient, also after late facts', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report, { at: '2026-11-01T08:00:00.000Z' })])
    const alerts = `subject = '${report.id}' and purpose like 'alert:%'`
    await tick(rig.ledger, CONTENT, '2026-11-01T10:00:00.000Z')
    expect(await count('outgoing', alerts)).toBe(0)
    await tick(rig.ledger, CONTENT, '2026-11-01T20:30:00.000Z')
    expect(await count('outgoing', alerts)).toBe(1)
    await tick(rig.ledger, CONTENT, '2026-11-01T20:31:00.000Z')
    expect(await count('outgoing', alerts)).toBe(1)
    const screened = { subject: report, kind: 'risk-screened', open: { injury: 'yes' } }
    await send(rig, rig.people.amina, [screened])
    await tick(rig.ledger, CONTENT, '2026-11-02T09:00:00.000Z')
    await tick(rig.ledger, CONTENT, '2026-11-02T09:01:00.000Z')
    expect(await count('outgoing', `${alerts} and purpose = 'alert:0.5'`)).toBe(1)
    expect(await count('outgoing', `${alerts} and purpose = 'alert:1'`)).toBe(1)
  })
})
