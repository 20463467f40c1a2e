import { subjectKey } from '@cwmis/core/entry/subject.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import type { AppendResult } from './append.ts'
import type { Person } from './fixtures/person.ts'
import { openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { caseOpened, fresh, reportMade, send, type Words } from './fixtures/words.ts'
import { tokenHash } from './sign-in/session.ts'

let database: FreshDatabase
let rig: Rig
const file = { report: fresh('report'), child: fresh('child'), case: fresh('case') }
const early = fresh('handoff')
const late = fresh('handoff')

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  const { amina } = rig.people
  await kept(amina, [reportMade(file.report)])
  const screened = { subject: file.report, kind: 'risk-screened', open: { injury: 'yes' } }
  const stamps = (await kept(amina, [screened])).stamps ?? {}
  await kept(amina, caseOpened(amina, { child: file.child, subject: file.case }))
  const open = { row: 'r1', case: file.case.id, child: file.child.id }
  const stamp = stamps[subjectKey(file.report)] ?? null
  await kept(amina, [{ subject: file.report, kind: 'report-registered', open, stamp }])
  await kept(amina, [about(early)])
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

function about(subject: Words['subject']): Words {
  const open = {
    code: 'h17',
    fromDesk: 'desk-1',
    toDesk: 'desk-1',
    about: subjectKey(file.case),
    urgency: '24h',
  }
  return { subject, kind: 'handoff-sent', open }
}

async function kept(person: Person, words: readonly Words[]): Promise<AppendResult> {
  const result = await send(rig, person, words)
  expect(result).toMatchObject({ outcome: 'kept' })
  return result
}

/** How many of these subjects the policies show somebody. */
async function seen(person: Person, ids: readonly string[]): Promise<number> {
  const client = await rig.ledger.serve.connect()
  await client.query('begin')
  await client.query('select app.begin_ctx($1)', [tokenHash(person.token)])
  const found = await client.query('select 1 from subject where id = any ($1)', [ids])
  await client.query('rollback')
  client.release()
  return found.rowCount ?? 0
}

async function exclude(subject: Words['subject'], ends = false): Promise<void> {
  const open = ends ? { officer: 'brian', ends } : { officer: 'brian' }
  await kept(rig.people.chief, [{ subject, kind: 'officer-excluded', open }])
}

describe('an exclusion from one subject of a file', () => {
  const all = [file.report.id, file.child.id, file.case.id, early.id, late.id]

  it.each([['case'], ['child'], ['report']] as const)(
    'of its %s hides the whole file',
    async (named) => {
      const there = await seen(rig.people.brian, all)
      expect(there).toBeGreaterThan(3)
      await exclude(file[named])
      expect(await seen(rig.people.brian, all)).toBe(0)
      expect(await seen(rig.people.amina, all)).toBe(there)
      await exclude(file[named], true)
      expect(await seen(rig.people.brian, all)).toBe(there)
    },
  )

  it('hides a hand-off that is sent after it', async () => {
    await exclude(file.case)
    await kept(rig.people.amina, [about(late)])
    expect(await seen(rig.people.amina, all)).toBe(5)
    expect(await seen(rig.people.brian, all)).toBe(0)
  })

  it('keeps the officer from writing on the rest of the file', async () => {
    const words = { subject: file.report, kind: 'report-triaged', open: { level: 'LOW' } }
    const { bundle } = await send(rig, rig.people.brian, [words])
    const found = await rig.owner.query('select reason from quarantine where bundle = $1', [bundle])
    expect(found.rows).toEqual([{ reason: 'not-authorised' }])
  })

  it('tells nothing to an officer who sends a hand-off about the hidden case: it is set aside like one about no case', async () => {
    const [mine, other] = [fresh('handoff'), fresh('handoff')]
    await kept(rig.people.brian, [about(mine)])
    const open = { ...about(other).open, about: subjectKey(fresh('case')) }
    await kept(rig.people.brian, [{ ...about(other), open }])
    expect(await seen(rig.people.brian, [mine.id, other.id])).toBe(0)
  })
})
