import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { append } from '../append.ts'
import { CONTENT } from '../fixtures/content.ts'
import { callerOf } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, send, sign } from '../fixtures/words.ts'

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

describe('a malformed bundle', () => {
  it('is refused by its code before a connection is taken', async () => {
    const bundle = await sign(rig.people.amina, [reportMade(fresh('report'))])
    const caller = callerOf(rig.people.amina)
    const before = await count('audit')
    const other = bundle.signature.startsWith('A') ? 'B' : 'A'
    const bent = { ...bundle, signature: `${other}${bundle.signature.slice(1)}` }
    expect(await append(rig.ledger, CONTENT, { bundle: bent, caller })).toMatchObject({
      rule: 'bad-signature',
    })
    expect(
      await append(rig.ledger, CONTENT, { bundle, caller: callerOf(rig.people.brian) }),
    ).toMatchObject({ rule: 'not-the-author' })
    const unknown = await sign(rig.people.amina, [
      reportMade(fresh('report'), { kind: 'never-published' }),
    ])
    expect(await append(rig.ledger, CONTENT, { bundle: unknown, caller })).toMatchObject({
      rule: 'unknown-kind',
    })
    const mixed = await sign(rig.people.amina, [
      reportMade(fresh('report')),
      { subject: fresh('report'), kind: 'report-screened-out' },
    ])
    expect(await append(rig.ledger, CONTENT, { bundle: mixed, caller })).toMatchObject({
      rule: 'mixed-bundle',
    })
    const system = await sign(rig.people.amina, [
      { subject: fresh('handoff'), kind: 'handoff-delivered' },
    ])
    expect(await append(rig.ledger, CONTENT, { bundle: system, caller })).toMatchObject({
      rule: 'system-kind',
    })
    expect(await count('audit')).toBe(before)
  })

  it('of a version newer than ours is kept unjudged', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const result = await send(rig, rig.people.amina, [
      { subject: report, kind: 'report-triaged', version: 99 },
    ])
    expect(result).toMatchObject({ outcome: 'kept' })
    expect(await count('head', `subject = '${report.id}' and (state ->> 'unknown')::int = 1`)).toBe(
      1,
    )
  })
})

describe('what is not the author’s', () => {
  it('goes to quarantine if it is a fact, whole', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const before = await count('entry')
    const bundle = [reportMade(fresh('report')), { subject: report, kind: 'report-triaged' }]
    const result = await send(rig, rig.people.far, bundle)
    expect(result).toMatchObject({ outcome: 'kept', repeated: false })
    expect(result.stamps).toBeUndefined()
    expect(await count('entry')).toBe(before)
    expect(
      await count('quarantine', `bundle = '${result.bundle}' and reason = 'not-authorised'`),
    ).toBe(2)
  })

  it('is refused alike if it is a decision, whether or not the subject exists', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const answers = []
    for (const subject of [
      report,
      fresh('report'),
      { type: 'report', id: fresh('case').id } as const,
    ]) {
      const { bundle: _, ...answer } = await send(rig, rig.people.far, [
        { subject, kind: 'report-screened-out' },
      ])
      answers.push(answer)
    }
    expect(answers).toEqual(
      answers.map(() => ({ outcome: 'refused', repeated: false, rule: 'not-yours' })),
    )
  })

  it('comes in when a supervisor releases it', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const id = randomUUID()
    await send(rig, rig.people.far, [
      { subject: report, kind: 'report-triaged', id, open: { level: 'HIGH' } },
    ])
    const open = { entry: id, author: 'far' }
    const release = { subject: report, kind: 'quarantine-released', open }
    expect(await send(rig, rig.people.amina, [release])).toMatchObject({ outcome: 'refused' })
    expect(await send(rig, rig.people.chief, [release])).toMatchObject({ outcome: 'kept' })
    expect(await send(rig, rig.people.chief, [release])).toMatchObject({
      outcome: 'refused',
      rule: 'not-in-quarantine',
    })
    expect(await count('entry', `subject = '${report.id}'`)).toBe(4)
    expect(await count('quarantine', `id = '${id}' and released_by is not null`)).toBe(1)
    expect(
      await count(
        'head',
        `subject = '${report.id}' and (state -> 'latest')::jsonb ? 'report-triaged'`,
      ),
    ).toBe(1)
  })

  it('stays where its id is already somebody else’s, and the device is told so', async () => {
    const report = fresh('report')
    const id = randomUUID()
    await send(rig, rig.people.amina, [reportMade(report, { id })])
    const planted = { subject: report, kind: 'report-triaged', id, open: { level: 'LOW' } }
    await send(rig, rig.people.brian, [planted])
    expect(await count('quarantine', `id = '${id}' and reason = 'id-of-another'`)).toBe(1)
    const open = { entry: id, author: 'brian' }
    const release = { subject: report, kind: 'quarantine-released', open }
    expect(await send(rig, rig.people.chief, [release])).toMatchObject({
      outcome: 'refused',
      rule: 'not-in-quarantine',
    })
  })

  it('is not tried for ever against a key that stays taken', async () => {
    await rig.owner.query(`create function taken() returns trigger language plpgsql as
      $$begin raise unique_violation; end$$`)
    await rig.owner.query(
      `create trigger taken before insert on entry for each row execute function taken()`,
    )
    const result = await send(rig, rig.people.amina, [reportMade(fresh('report'))])
    await rig.owner.query('drop trigger taken on entry')
    expect(result).toMatchObject({ outcome: 'refused', rule: 'id-taken' })
  })
})
