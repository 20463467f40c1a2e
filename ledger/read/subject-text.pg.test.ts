import { randomUUID } from 'node:crypto'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from '../fixtures/words.ts'
import { type Page, Pages } from './pages.ts'
import { SessionOverError } from './reader.ts'
import { readSubject } from './subject.ts'
import { readSubjectText } from './subject-text.ts'

let database: FreshDatabase
let rig: Rig
let pages: CountingPages

/** Counts how often a page was found. */
class CountingPages extends Pages {
  found = 0

  override find(key: string): Page | null {
    const page = super.find(key)
    if (page !== null) this.found += 1
    return page
  }
}

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
})

beforeEach(() => {
  pages = new CountingPages()
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

function asked({ token }: Person, subject: Subject, before?: string) {
  const reader = { token, purpose: 'casework', door: 'test' } as const
  return { reader, subject, ...(before === undefined ? {} : { before }) }
}

/** What the bytes say; null where there are none. */
async function look(person: Person, subject: Subject, before?: string) {
  const source = { ledger: rig.ledger, content: CONTENT, pages }
  const pieces = await readSubjectText(source, { ...asked(person, subject, before), epoch: 'one' })
  return pieces === null ? null : JSON.parse(Buffer.concat(pieces).toString())
}

/** What it has to say: the same subject, read in. */
async function served(person: Person, subject: Subject, before?: string) {
  const read = await readSubject(rig.ledger, CONTENT, asked(person, subject, before))
  if (read === null) return null
  return JSON.parse(JSON.stringify({ epoch: 'one', ...read, relation: undefined }))
}

async function audits(): Promise<number> {
  const found = await rig.owner.query<{ count: string }>('select count(*) from audit')
  return Number(found.rows[0]?.count)
}

async function openedCase(): Promise<{ readonly child: Subject; readonly subject: Subject }> {
  const files = { child: fresh('child'), subject: fresh('case') }
  await send(rig, rig.people.amina, caseOpened(rig.people.amina, files))
  return files
}

describe('a subject as bytes', () => {
  it('says to every reader what reading it in says, made and kept alike', async () => {
    const { child, subject } = await openedCase()
    const report = fresh('report')
    const { amina } = rig.people
    await send(rig, amina, [reportMade(report, { sealed: { REP: { name: 'Nakato' } } })])
    await send(rig, amina, [{ subject, kind: 'child-arrested', sealed: { CICL: { place: 'x' } } }])
    await send(rig, amina, [{ subject, kind: 'sealed-note', sealed: { COUNS: { note: 'x' } } }])
    for (const person of Object.values(rig.people)) {
      for (const file of [child, subject, report]) {
        const expected = await served(person, file)
        expect(await look(person, file)).toEqual(expected)
        expect(await look(person, file)).toEqual(expected)
      }
    }
    expect(pages.found).toBeGreaterThan(0)
  })

  it('pages on alike', async () => {
    const { subject } = await openedCase()
    const visits = Array.from({ length: 45 }, () => ({ subject, kind: 'visit-recorded' }))
    await send(rig, rig.people.amina, visits)
    await send(rig, rig.people.amina, visits.slice(0, 10))
    const first = await look(rig.people.amina, subject)
    expect(first.entries).toHaveLength(50)
    const second = await look(rig.people.amina, subject, first.next)
    expect(second).toEqual(await served(rig.people.amina, subject, first.next))
    expect(second.entries.at(-1).header.kind).toBe('case-opened')
    expect(second.next).toBeUndefined()
  })
})

describe('a page that is kept', () => {
  it('is shown only to who may see it now, and never without an audit row', async () => {
    const { subject } = await openedCase()
    const { amina, chief, far } = rig.people
    const before = await audits()
    expect(await look(chief, subject)).not.toBeNull()
    expect(await look(chief, subject)).not.toBeNull()
    expect(pages.found).toBe(1)
    expect(await look(far, subject)).toBeNull()
    expect(await audits()).toBe(before + 3)
    await rig.owner.query('alter table audit add constraint shut check (false) not valid')
    await expect(look(chief, subject)).rejects.toThrow('shut')
    await rig.owner.query('alter table audit drop constraint shut')
    await rig.owner.query(
      'insert into exclusion (subject, actor, since, entry) values ($1, $2, now(), $3)',
      [subject.id, 'chief', randomUUID()],
    )
    expect(await look(chief, subject)).toBeNull()
    await expect(look({ ...amina, token: 'nobody' }, subject)).rejects.toThrow(SessionOverError)
  })

  it('is not shown to who holds other compartments', async () => {
    const { subject } = await openedCase()
    const { amina, ministry } = rig.people
    const owners = await look(amina, subject)
    expect(Object.keys(owners.slices).toSorted()).toEqual(['SV', 'open'])
    expect(await look(ministry, subject)).toEqual(await served(ministry, subject))
    // With one that is careless about whose page it is, the same question is answered wrongly.
    pages = new CarelessPages()
    await look(amina, subject)
    const { chief } = rig.people
    await send(rig, amina, [{ subject, kind: 'child-arrested', sealed: { REP: { place: 'x' } } }])
    const [wrong, right] = [await look(chief, subject), await served(chief, subject)]
    expect(wrong).not.toEqual(right)
  })

  it('is made anew when something was written, and when a part was erased', async () => {
    const { subject } = await openedCase()
    const { amina } = rig.people
    await look(amina, subject)
    await send(rig, amina, [{ subject, kind: 'visit-recorded' }])
    expect((await look(amina, subject)).entries).toHaveLength(2)
    expect(pages.found).toBe(0)
    await rig.owner.query("delete from part where subject = $1 and compartment = 'SV'", [
      subject.id,
    ])
    await rig.owner.query(
      "update head set changed_at = now() where subject = $1 and compartment = 'SV'",
      [subject.id],
    )
    const after = await look(amina, subject)
    expect(pages.found).toBe(0)
    expect(JSON.stringify(after.entries)).not.toContain('sealed words')
    expect(after).toEqual(await served(amina, subject))
  })
})

/** Gives anybody the page that was kept last. */
class CarelessPages extends CountingPages {
  #last: Page | null = null

  override keep(key: string, page: Page): void {
    this.#last = page
    super.keep(key, page)
  }

  override find(): Page | null {
    return this.#last
  }
}
