import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import { append } from './append.ts'
import { CONTENT } from './fixtures/content.ts'
import { callerOf } from './fixtures/person.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { caseOpened, fresh, reportMade, said, send, sign } from './fixtures/words.ts'
import { readSubject } from './read/subject.ts'

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

async function count(table: string, where = 'true'): Promise<number> {
  const found = await rig.owner.query<{ count: string }>(
    `select count(*) from ${table} where ${where}`,
  )
  return Number(found.rows[0]?.count)
}

describe('a fact', () => {
  it('is kept, with its head, clocks, grants, tokens and one audit row', async () => {
    const report = fresh('report')
    const audits = await count('audit')
    const result = await send(rig, rig.people.amina, [reportMade(report)])
    expect(result).toMatchObject({ outcome: 'kept', repeated: false })
    expect(result.stamps?.[`report:${report.id}`]).toBeTypeOf('string')
    expect(await count('entry', `subject = '${report.id}'`)).toBe(1)
    expect(await count('head', `subject = '${report.id}' and desk = 'desk-1' and active`)).toBe(1)
    expect(await count('clock', `subject = '${report.id}' and clock = 'triage'`)).toBe(1)
    expect(await count('access_grant', `subject = '${report.id}'`)).toBe(2)
    expect(await count('match_token', `subject = '${report.id}'`)).toBe(1)
    expect(await count('audit')).toBe(audits + 1)
  })

  it('seals every part and slice but the open one', async () => {
    const child = fresh('child')
    const subject = fresh('case')
    await send(rig, rig.people.amina, caseOpened(rig.people.amina, { child, subject }))
    const found = await rig.owner.query(
      `select p.open, p.sealed, h.state, h.sealed as head from part p join head h using (subject, compartment)
       where p.subject = $1 and compartment = 'SV'`,
      [subject.id],
    )
    expect(found.rows).toHaveLength(1)
    expect(found.rows[0]).toMatchObject({ open: null, state: null })
    expect(Buffer.concat([found.rows[0].sealed, found.rows[0].head]).includes('sealed words')).toBe(
      false,
    )
    const read = await readSubject(rig.ledger, CONTENT, {
      reader: { token: rig.people.amina.token, purpose: 'casework', door: 'subjects' },
      subject,
    })
    expect(read?.entries[0]?.parts.SV).toEqual(said({ detail: 'sealed words' }))
    expect(read?.slices.SV?.revision).toBe(1)
  })

  it('gives a child its number once', async () => {
    const child = fresh('child')
    await send(
      rig,
      rig.people.amina,
      caseOpened(rig.people.amina, { child, subject: fresh('case') }),
    )
    const found = await rig.owner.query(
      `select n.number, h.state ->> 'number' as shown from child_number n join head h on h.subject = n.child where n.child = $1`,
      [child.id],
    )
    expect(found.rows[0].number).toMatch(/^[0-9A-Z]{10}$/)
    expect(found.rows[0].shown).toBe(found.rows[0].number)
  })
})

describe('the same bundle again', () => {
  it('gets its first answer and is kept once', async () => {
    const report = fresh('report')
    const bundle = await sign(rig.people.amina, [reportMade(report)])
    const caller = callerOf(rig.people.amina)
    const first = await append(rig.ledger, CONTENT, { bundle, caller })
    expect(await append(rig.ledger, CONTENT, { bundle, caller })).toEqual({
      ...first,
      repeated: true,
    })
    expect(await count('entry', `subject = '${report.id}'`)).toBe(1)
  })

  it('arrives once also when it is sent eight times at once', async () => {
    const report = fresh('report')
    const bundle = await sign(rig.people.amina, [reportMade(report)])
    const sent = Array.from({ length: 8 }, () =>
      append(rig.ledger, CONTENT, { bundle, caller: callerOf(rig.people.amina) }),
    )
    const results = await Promise.all(sent)
    expect(results.filter((one) => !one.repeated)).toHaveLength(1)
    expect(await count('entry', `subject = '${report.id}'`)).toBe(1)
  })

  it('with other bytes is refused and nothing is written', async () => {
    const report = fresh('report')
    const id = randomUUID()
    await send(rig, rig.people.amina, [reportMade(report, { id })])
    const again = await send(rig, rig.people.amina, [reportMade(report, { id })])
    expect(again).toMatchObject({ outcome: 'refused', rule: 'id-reused' })
    const half = await send(rig, rig.people.amina, [
      reportMade(report, { id }),
      reportMade(fresh('report')),
    ])
    expect(half).toMatchObject({ outcome: 'refused', rule: 'id-reused' })
    expect(await count('entry', `subject = '${report.id}'`)).toBe(1)
  })

  it('by another author is kept apart and looks like any other', async () => {
    const id = randomUUID()
    await send(rig, rig.people.amina, [reportMade(fresh('report'), { id })])
    const words = reportMade(fresh('report'), { id })
    const bundle = await sign(rig.people.brian, [words])
    const caller = callerOf(rig.people.brian)
    expect(await append(rig.ledger, CONTENT, { bundle, caller })).toEqual({
      bundle: bundle.id,
      outcome: 'kept',
      repeated: false,
    })
    expect(await append(rig.ledger, CONTENT, { bundle, caller })).toMatchObject({
      outcome: 'kept',
      repeated: true,
    })
    expect(await count('quarantine', `id = '${id}' and author = 'brian'`)).toBe(1)
  })
})

describe('a decision', () => {
  it('is refused by a rule, kept as asked for, and carried out when its view is current', async () => {
    const child = fresh('child')
    const subject = fresh('case')
    const opened = await send(
      rig,
      rig.people.amina,
      caseOpened(rig.people.amina, { child, subject }),
    )
    const id = randomUUID()
    const drafted = await send(rig, rig.people.amina, [
      {
        subject,
        kind: 'plan-drafted',
        id,
        stamp: opened.stamps?.[`case:${subject.id}`] ?? null,
        own: [],
      },
    ])
    const approve = { subject, kind: 'plan-approved', open: { plan: id } }
    expect(await send(rig, rig.people.chief, [approve])).toMatchObject({ outcome: 'refused' })
    expect(await count('entry', `subject = '${subject.id}' and verdict = 'refused'`)).toBe(1)
    expect(drafted.outcome).toBe('kept')
  })

  it('brings its consequence on the other subject', async () => {
    const child = fresh('child')
    const subject = fresh('case')
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    await send(rig, rig.people.amina, caseOpened(rig.people.amina, { child, subject }))
    const triaged = await send(rig, rig.people.amina, [
      { subject: report, kind: 'report-triaged', open: { level: 'HIGH' } },
    ])
    const stamp = triaged.stamps?.[`report:${report.id}`] ?? null
    const register = {
      subject: report,
      kind: 'report-registered',
      stamp,
      open: { row: 'r1', case: subject.id, child: child.id },
    }
    expect(await send(rig, rig.people.amina, [register])).toMatchObject({ outcome: 'kept' })
    expect(
      await count(
        'entry',
        `subject = '${subject.id}' and kind = 'case-registered' and author like 'rule:%'`,
      ),
    ).toBe(1)
    expect(await count('head', `subject = '${subject.id}' and status = 'registered'`)).toBe(1)
  })
})
