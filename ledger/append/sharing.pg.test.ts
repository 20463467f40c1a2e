import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { append } from '../append.ts'
import { CONTENT } from '../fixtures/content.ts'
import { callerOf } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, sign, type Words } from '../fixtures/words.ts'
import type { AppendResult } from './caller.ts'

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

/** Brings bundles of one entry each, all at the same time and in this order. */
async function bringAtOnce(words: readonly Words[]): Promise<AppendResult[]> {
  const author = rig.people.amina
  const bundles = await Promise.all(words.map((one) => sign(author, [one])))
  const caller = callerOf(author)
  return Promise.all(bundles.map((bundle) => append(rig.ledger, CONTENT, { bundle, caller })))
}

async function transactionsOf(words: readonly Words[]): Promise<number> {
  const found = await rig.owner.query<{ count: number }>(
    'select count(distinct xid)::int as count from entry where subject = any ($1)',
    [words.map(({ subject }) => subject.id)],
  )
  return found.rows[0]?.count ?? 0
}

function reports(count: number): Words[] {
  return Array.from({ length: count }, () => reportMade(fresh('report')))
}

describe('bundles brought at the same time', () => {
  it('share transactions, each with its own answer and audit row', async () => {
    const words = reports(24)
    const answers = await bringAtOnce(words)
    expect(answers.map(({ outcome }) => outcome)).toEqual(words.map(() => 'kept'))
    expect(await transactionsOf(words)).toBeLessThan(words.length / 2)
    const audits = await rig.owner.query(
      `select 1 from audit where subjects && $1::uuid[] and line like '%"door":"append"%'`,
      [words.map(({ subject }) => subject.id)],
    )
    expect(audits.rowCount).toBe(words.length)
  })

  it('are kept or refused each on its own: what the database cannot hold harms no other', async () => {
    const words = reports(12)
    const poison = reportMade(fresh('report'), { open: { landmark: 'a\u0000b' } })
    const id = randomUUID()
    const twins = [
      reportMade(fresh('report'), { id }),
      reportMade(fresh('report'), { id, at: '2026-01-01T08:00:00.000Z' }),
    ]
    const answers = await bringAtOnce([...words.slice(0, 6), poison, ...twins, ...words.slice(6)])
    expect(answers[6]).toMatchObject({ outcome: 'refused', rule: 'malformed-body' })
    const [one, other] = answers.slice(7, 9)
    expect(new Set([one?.outcome, other?.outcome])).toEqual(new Set(['kept', 'refused']))
    const rest = [...answers.slice(0, 6), ...answers.slice(9)]
    expect(rest.map(({ outcome }) => outcome)).toEqual(words.map(() => 'kept'))
    expect(await transactionsOf(words)).toBeGreaterThan(0)
  })

  it('go on beside one whose subject was tampered with', async () => {
    const report = fresh('report')
    const sealed = { REP: { reporterName: 'Invented Neighbour' } }
    await bringAtOnce([reportMade(report, { sealed })])
    // An older fold's slice is folded anew, for which its sealed parts are opened.
    const broken = `update head set fold = 'report/0' where subject = $1`
    await rig.owner.query(broken, [report.id])
    await rig.owner.query(
      `update part set sealed = '\\x00' where subject = $1 and sealed is not null`,
      [report.id],
    )
    // The first begin at once and by themselves: the broken one stands among those that wait for them.
    const [words, others] = [reports(6), reports(6)]
    const triage = { subject: report, kind: 'report-triaged', open: { level: 'LOW' } }
    const bundles = await Promise.all(
      [...words, triage, ...others].map((one) => sign(rig.people.amina, [one])),
    )
    const caller = callerOf(rig.people.amina)
    const settled = await Promise.allSettled(
      bundles.map((bundle) => append(rig.ledger, CONTENT, { bundle, caller })),
    )
    expect(settled[words.length]?.status).toBe('rejected')
    const good = settled.toSpliced(words.length, 1)
    expect(good.map((one) => one.status === 'fulfilled' && one.value.outcome)).toEqual(
      [...words, ...others].map(() => 'kept'),
    )
  })

  it('about one subject, opened by the first of them, are written in the order they came', async () => {
    const report = fresh('report')
    const levels: Words[] = ['HIGH', 'LOW', 'MEDIUM', 'EMERGENCY', 'LOW'].map((level) => ({
      subject: report,
      kind: 'report-triaged',
      open: { level, reason: level },
    }))
    const others = reports(5)
    const mixed = levels.flatMap((one, at) => [one, others[at] ?? one])
    await bringAtOnce([reportMade(report), ...mixed])
    await sequenceAll(rig)
    const found = await rig.owner.query<{ reason: string; seq: number }>(
      `select p.open #>> '{reason,v}' as reason, e.seq::int from entry e
         join part p on p.entry = e.id and p.compartment = 'open'
         join leaf l on l.tree = 'ledger' and l.entry = e.id
       where e.subject = $1 order by l.position`,
      [report.id],
    )
    expect(found.rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(found.rows.slice(1).map(({ reason }) => reason)).toEqual([
      'HIGH',
      'LOW',
      'MEDIUM',
      'EMERGENCY',
      'LOW',
    ])
  })
})
