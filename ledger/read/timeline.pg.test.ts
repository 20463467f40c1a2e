import { openState } from '@cwmis/core/subject/folds.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, said, send } from '../fixtures/words.ts'
import { type ReadSubject, readSubject } from './subject.ts'
import { type ReadTimeline, readTimeline } from './timeline.ts'

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

function life(
  { token }: Person,
  subject: ReadSubject['subject'],
  on: string | null = null,
): Promise<ReadTimeline | null> {
  const reader = { token, purpose: 'casework', door: 'timeline' } as const
  return readTimeline(rig.ledger, CONTENT, { reader, subject, on })
}

async function file(person: Person) {
  const [child, subject] = [fresh('child'), fresh('case')]
  await send(rig, person, caseOpened(person, { child, subject }))
  return { child, subject }
}

describe('one life on one line', () => {
  it('holds the child, its cases and the reports they came from, and nothing of other children', async () => {
    const { amina, chief } = rig.people
    const { child, subject } = await file(amina)
    await file(amina)
    const report = fresh('report')
    await send(rig, amina, [reportMade(report, { sealed: { REP: { name: 'Nakato' } } })])
    const triaged = await send(rig, amina, [{ subject: report, kind: 'report-triaged' }])
    const stamp = triaged.stamps?.[`report:${report.id}`] ?? null
    const open = { row: 'r1', case: subject.id, child: child.id }
    await send(rig, amina, [{ subject: report, kind: 'report-registered', stamp, open }])
    const found = await life(amina, child)
    expect(found?.strands.map((strand) => strand.subject)).toEqual([child, subject, report])
    expect(found?.cut).toBe(false)
    const partial = await life(chief, child)
    const told = partial?.strands.find((strand) => strand.subject.id === report.id)
    expect(Object.keys(told?.slices ?? {})).toEqual(['open'])
  })

  it('holds the records that people linked and their cases, each only for who may read it, until they are parted', async () => {
    const { amina, far } = rig.people
    const [mine, theirs] = [await file(amina), await file(far)]
    const own = await file(amina)
    const other = own.child.id
    const written = (kind: string) => [
      { subject: mine.child, kind, stamp: null, open: { other } },
      { subject: own.child, kind, stamp: null, open: { other: mine.child.id } },
    ]
    const stamps = async () => {
      const [one, two] = [await life(amina, mine.child), await life(amina, own.child)]
      return [one?.strands[0]?.stamp ?? null, two?.strands[0]?.stamp ?? null]
    }
    const pair = async (kind: string) => {
      const seen = await stamps()
      const words = written(kind).map((one, at) => ({ ...one, stamp: seen[at] ?? null }))
      return send(rig, amina, words)
    }
    expect((await pair('same-child')).outcome).toBe('kept')
    const linked = await life(amina, mine.child)
    expect(linked?.strands[0]?.subject).toEqual(mine.child)
    expect(new Set(linked?.strands.map(({ subject }) => subject.id))).toEqual(
      new Set([mine.child.id, mine.subject.id, own.child.id, own.subject.id]),
    )
    expect(await life(far, mine.child)).toBeNull()
    expect(await life(amina, theirs.child)).toBeNull()
    expect((await pair('same-child-withdrawn')).outcome).toBe('kept')
    const parted = await life(amina, mine.child)
    expect(parted?.strands.map(({ subject }) => subject)).toEqual([mine.child, mine.subject])
  })

  it('leaves out what a cover hides, and says under a cover neither who nor from where', async () => {
    const { amina, chief } = rig.people
    const { subject } = await file(amina)
    await send(rig, amina, [{ subject, kind: 'child-arrested', sealed: { CICL: { place: 'x' } } }])
    await send(rig, amina, [{ subject, kind: 'sealed-note', sealed: { COUNS: { note: 'x' } } }])
    const [strand] = (await life(chief, subject))?.strands ?? []
    expect(strand?.entries.map(({ header }) => header.kind)).toEqual([
      'restricted-entry',
      'case-opened',
    ])
    const [covered, opened] = strand?.entries ?? []
    expect(covered?.header.author).toEqual({ actor: 'door:covered', post: null, role: '' })
    expect(covered?.header.device).toBe('')
    expect(opened?.header.author.actor).toBe('amina')
  })

  it('answers nothing to who may not read the subject, as for none alike, each with its audit row', async () => {
    const { child } = await file(rig.people.amina)
    expect(await life(rig.people.far, child)).toBeNull()
    expect(await life(rig.people.far, fresh('child'))).toBeNull()
    const found = await rig.owner.query<{ line: string }>(
      `select line from audit where actor = 'far' order by ctid desc limit 2`,
    )
    expect(found.rows.every(({ line }) => line.includes('denied'))).toBe(true)
    expect(found.rows).toHaveLength(2)
  })
})

describe('as known on a past date', () => {
  it('is the head as it was read then, whatever was recorded since', async () => {
    const { amina } = rig.people
    const { child, subject } = await file(amina)
    const reader = { token: amina.token, purpose: 'casework', door: 'test' } as const
    const then = await readSubject(rig.ledger, CONTENT, { reader, subject: child })
    const on = then?.entries[0]?.receipt.recordedAt ?? ''
    await send(rig, amina, [
      {
        subject: child,
        kind: 'child-described',
        at: '2020-01-01T08:00:00.000Z',
        open: { sex: 'M', names: [{ id: 'n1', cells: said({ name: 'Okello', kind: 'given' }) }] },
      },
    ])
    await send(rig, amina, [{ subject, kind: 'visit-recorded' }])
    const known = await life(amina, child, on)
    expect(known?.strands.map((strand) => strand.subject)).toEqual([child, subject])
    expect(known?.strands[0]?.slices).toEqual(then?.slices)
    expect(known?.strands.map((strand) => strand.entries.length)).toEqual([1, 1])
    // Control: what is known now is something else.
    const now = await life(amina, child)
    expect(openState('child', now?.strands[0]?.slices ?? {})?.sex).toBe('M')
    expect(now?.strands.map((strand) => strand.entries.length)).toEqual([2, 2])
  })

  it('knows nothing of a subject that nobody had written about yet', async () => {
    const { child } = await file(rig.people.amina)
    expect(await life(rig.people.amina, child, '2026-01-01T00:00:00.000Z')).toBeNull()
  })

  it('is read by the access of today: an officer kept away since sees nothing of the time before', async () => {
    const { amina, chief } = rig.people
    const { child, subject } = await file(amina)
    const on = (await life(amina, child))?.strands[0]?.entries[0]?.receipt.recordedAt ?? ''
    expect(await life(chief, subject, on)).not.toBeNull()
    const open = { officer: 'chief' }
    await send(rig, amina, [{ subject, kind: 'officer-excluded', open }])
    expect(await life(chief, subject, on)).toBeNull()
  })
})
