import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import type { AppendResult } from './append.ts'
import type { Person } from './fixtures/person.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { caseOpened, fresh, reportMade, send, type Words } from './fixtures/words.ts'

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

type Subject = Words['subject']

async function count(table: string, where: string): Promise<number> {
  const found = await rig.owner.query<{ count: string }>(
    `select count(*) from ${table} where ${where}`,
  )
  return Number(found.rows[0]?.count)
}

/** What the author is told, but for the bundle's own id. */
async function answer(person: Person, words: readonly Words[]): Promise<object> {
  const { bundle: _, ...told } = await send(rig, person, words)
  return told
}

async function kept(person: Person, words: readonly Words[]): Promise<AppendResult> {
  const result = await send(rig, person, words)
  expect(result).toMatchObject({ outcome: 'kept' })
  expect(await count('quarantine', `bundle = '${result.bundle}'`)).toBe(0)
  return result
}

/** A case of the near desk. */
async function nearCase(): Promise<{ child: Subject; subject: Subject }> {
  const made = { child: fresh('child'), subject: fresh('case') }
  await kept(rig.people.amina, caseOpened(rig.people.amina, made))
  return made
}

function handoff(subject: Subject, open: { readonly [field: string]: string }): Words {
  const desks = { fromDesk: 'desk-2', toDesk: 'desk-2' }
  return { subject, kind: 'handoff-sent', open: { code: 'h01', ...desks, ...open } }
}

const ASIDE = { outcome: 'kept', repeated: false }
const NOT_YOURS = { outcome: 'refused', repeated: false, rule: 'not-yours' }

describe('owner-changed', () => {
  it('does not follow for one who knows no more than the id of a case or a report', async () => {
    const { subject } = await nearCase()
    const report = fresh('report')
    await kept(rig.people.amina, [reportMade(report)])
    const upper: Subject = { ...report, id: report.id.toUpperCase() }
    for (const about of [subject, report, upper, fresh('report')]) {
      const sent = fresh('handoff')
      const words = [handoff(sent, { about: subjectKey(about) })]
      expect(await answer(rig.people.far, words)).toEqual(ASIDE)
      const accept = [{ subject: sent, kind: 'handoff-accepted' }]
      expect(await answer(rig.people.far, accept)).toEqual(NOT_YOURS)
    }
    const those = `subject in ('${subject.id}', '${report.id}')`
    expect(await count('entry', `${those} and kind = 'owner-changed'`)).toBe(0)
    expect(
      await count('access_grant', `${those} and principal in ('actor:far', 'desk:desk-2')`),
    ).toBe(0)
  })

  it('follows for a report its author sent on, and leaves a case where it is', async () => {
    const report = fresh('report')
    await kept(rig.people.amina, [reportMade(report)])
    const { subject } = await nearCase()
    for (const about of [report, subject]) {
      const sent = fresh('handoff')
      const open = { fromDesk: 'desk-1', about: subjectKey(about) }
      const result = await kept(rig.people.amina, [handoff(sent, open)])
      expect(result.stamps).toBeDefined()
      const opened = await kept(rig.people.far, [{ subject: sent, kind: 'handoff-opened' }])
      const stamp = opened.stamps?.[subjectKey(sent)] ?? null
      await kept(rig.people.far, [{ subject: sent, kind: 'handoff-accepted', stamp }])
    }
    expect(await count('entry', `subject = '${report.id}' and kind = 'owner-changed'`)).toBe(1)
    expect(await count('entry', `subject = '${subject.id}' and kind = 'owner-changed'`)).toBe(0)
  })

  it('does not come with a hand-off released by somebody who may not decide on its target', async () => {
    const { subject } = await nearCase()
    const [sent, id] = [fresh('handoff'), fresh('handoff').id]
    await answer(rig.people.far, [{ ...handoff(sent, { about: subjectKey(subject) }), id }])
    const open = { entry: id, author: 'far' }
    const release = [{ subject: sent, kind: 'quarantine-released', open }]
    expect(await answer(rig.people.farChief, release)).toEqual(NOT_YOURS)
    expect(await count('entry', `subject = '${sent.id}'`)).toBe(0)
  })
})

describe('case-registered', () => {
  it('does not follow on a proposed case that is not the author’s', async () => {
    const { subject } = await nearCase()
    const report = fresh('report')
    await kept(rig.people.far, [reportMade(report, { open: { routedTo: 'desk-2' } })])
    const triage = { subject: report, kind: 'report-triaged', open: { level: 'HIGH' } }
    const stamp = (await kept(rig.people.far, [triage])).stamps?.[subjectKey(report)] ?? null
    for (const id of [subject.id, subject.id.toUpperCase(), fresh('case').id]) {
      const open = { row: 'r1', case: id }
      const register = { subject: report, kind: 'report-registered', stamp, open }
      expect(await answer(rig.people.far, [register])).toEqual(NOT_YOURS)
    }
    expect(await count('entry', `subject = '${subject.id}' and kind = 'case-registered'`)).toBe(0)
  })
})

describe('referral-ended', () => {
  it('ends only on the case its sender was free to name', async () => {
    const { subject } = await nearCase()
    const asked = { code: 'h17', about: subjectKey(subject) }
    const [own, theirs] = [fresh('handoff'), fresh('handoff')]
    expect(await answer(rig.people.far, [handoff(theirs, asked)])).toEqual(ASIDE)
    const answered = { kind: 'service-answered', open: { outcome: 'given' } }
    await answer(rig.people.far, [{ ...answered, subject: theirs }])
    const ended = `subject = '${subject.id}' and kind = 'referral-ended'`
    expect(await count('entry', ended)).toBe(0)
    await kept(rig.people.amina, [handoff(own, { ...asked, fromDesk: 'desk-1' })])
    await kept(rig.people.far, [{ ...answered, subject: own }])
    expect(await count('entry', ended)).toBe(1)
  })
})

describe('a hand-off', () => {
  it.each([
    ['from a desk its author does not sit at', { fromDesk: 'desk-1' }],
    ['to a desk that is not there', { toDesk: 'desk-9' }],
    ['to a desk with none of its row’s roles', { toDesk: 'desk-3' }],
  ])('%s is set aside', async (_, open) => {
    const result = await send(rig, rig.people.far, [handoff(fresh('handoff'), open)])
    expect(result).toMatchObject(ASIDE)
    expect(await count('quarantine', `bundle = '${result.bundle}'`)).toBe(1)
  })

  it('by a role its row does not name, or to a desk that was ended, is set aside', async () => {
    const words = handoff(fresh('handoff'), {})
    await rig.owner.query(
      `insert into desk (id, office, name) values ('desk-4', 'office-2', 'Gone')`,
    )
    const late = handoff(fresh('handoff'), { toDesk: 'desk-4' })
    await kept(rig.people.far, [late])
    await rig.owner.query(`update desk set until = now() where id = 'desk-4'`)
    const set = [
      await send(rig, rig.people.farChief, [words]),
      await send(rig, rig.people.far, [handoff(fresh('handoff'), { toDesk: 'desk-4' })]),
    ]
    for (const { bundle } of set) expect(await count('quarantine', `bundle = '${bundle}'`)).toBe(1)
  })
})

describe('a grant on what an entry names', () => {
  it('is never made by a new case on somebody else’s child', async () => {
    const { child } = await nearCase()
    const { far } = rig.people
    for (const id of [child.id, child.id.toUpperCase(), fresh('child').id]) {
      const subject = fresh('case')
      const [, opened] = caseOpened(far, { child: { ...child, id }, subject })
      expect(await answer(far, opened === undefined ? [] : [opened])).toEqual(ASIDE)
      expect(await count('subject', `id = '${subject.id}'`)).toBe(0)
    }
    expect(await count('access_grant', `subject = '${child.id}' and principal = 'actor:far'`)).toBe(
      0,
    )
  })

  it('is not made on a case that stands where a child should', async () => {
    const { subject: victim } = await nearCase()
    const { far } = rig.people
    const [, opened] = caseOpened(far, { child: victim, subject: fresh('case') })
    expect(await answer(far, opened === undefined ? [] : [opened])).toEqual(ASIDE)
    expect(
      await count('access_grant', `subject = '${victim.id}' and principal = 'actor:far'`),
    ).toBe(0)
  })

  it('is made on a child that the same bundle opens, whichever comes first', async () => {
    const made = { child: fresh('child'), subject: fresh('case') }
    await kept(rig.people.far, caseOpened(rig.people.far, made).toReversed())
    const where = `subject = '${made.child.id}' and principal = 'actor:far' and relation = 'owner'`
    expect(await count('access_grant', where)).toBe(1)
  })
})
