import { openState } from '@cwmis/core/subject/folds.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { openRig, type Rig } from '../fixtures/rig.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { caseOpened, fresh, reportMade, send } from '../fixtures/words.ts'
import { type Reader, SessionOverError } from './reader.ts'
import { type ReadSubject, readSubject } from './subject.ts'

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

function readerOf({ token }: Person, purpose: Reader['purpose'] = 'casework'): Reader {
  return { token, purpose, door: 'test' }
}

async function audits(): Promise<number> {
  const found = await rig.owner.query<{ count: string }>('select count(*) from audit')
  return Number(found.rows[0]?.count)
}

function read(
  person: Person,
  subject: ReadSubject['subject'],
  before?: string,
): Promise<ReadSubject | null> {
  const page = before === undefined ? {} : { before }
  return readSubject(rig.ledger, CONTENT, { reader: readerOf(person), subject, ...page })
}

describe('reading a subject', () => {
  it('gives parts, slices and commitments of the compartments held, and nothing that counts the others', async () => {
    const report = fresh('report')
    const at = '2026-11-20T10:17:00.000Z'
    await send(rig, rig.people.amina, [
      reportMade(report, { at, sealed: { REP: { name: 'Nakato' }, PERP: { name: 'Unknown' } } }),
    ])
    const full = await read(rig.people.amina, report)
    expect(Object.keys(full?.entries[0]?.parts ?? {})).toEqual(['open', 'REP'])
    expect(full?.entries[0]?.header.writtenAt).toBe(at)
    const partial = await read(rig.people.chief, report)
    expect(Object.keys(partial?.entries[0]?.parts ?? {})).toEqual(['open'])
    expect(Object.keys(partial?.entries[0]?.header.commitments ?? {})).toEqual(['open'])
    expect(Object.keys(partial?.slices ?? {})).toEqual(['open'])
    // Without the reporter's compartment the minute of the call is not told.
    expect(partial?.entries[0]?.header.writtenAt).toBe('2026-11-19T21:00:00.000Z')
    const [known] = openState('report', full?.slices ?? {})?.clocks ?? []
    const [dated] = openState('report', partial?.slices ?? {})?.clocks ?? []
    expect(known?.startedAt).not.toBe('2026-11-19T21:00:00.000Z')
    expect(dated).toEqual({ ...known, startedAt: '2026-11-19T21:00:00.000Z' })
    expect(partial?.entries[0]?.receipt).toMatchObject({ seq: null, saw: null })
    expect(partial?.stamp).not.toBe(full?.stamp)
  })

  it('shows a kind whose name says too much under its cover, or not at all', async () => {
    const [child, subject] = [fresh('child'), fresh('case')]
    await send(rig, rig.people.amina, caseOpened(rig.people.amina, { child, subject }))
    await send(rig, rig.people.amina, [
      { subject, kind: 'child-arrested', sealed: { CICL: { place: 'x' } } },
    ])
    await send(rig, rig.people.amina, [
      { subject, kind: 'sealed-note', sealed: { COUNS: { note: 'x' } } },
    ])
    const kinds = (await read(rig.people.chief, subject))?.entries.map(({ header }) => header.kind)
    expect(kinds).toEqual(['restricted-entry', 'case-opened'])
  })

  it('answers alike where it is not the reader’s and where there is none, each with its audit row', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const before = await audits()
    expect(await read(rig.people.far, report)).toBeNull()
    expect(await read(rig.people.far, fresh('report'))).toBeNull()
    expect(await read(rig.people.amina, report)).not.toBeNull()
    expect(await audits()).toBe(before + 3)
  })

  it('pages through its history without saying how long it is', async () => {
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    const visits = Array.from({ length: 30 }, () => ({ subject: report, kind: 'report-triaged' }))
    await send(rig, rig.people.amina, visits)
    await send(rig, rig.people.amina, visits)
    const first = await read(rig.people.amina, report)
    expect(first?.entries).toHaveLength(50)
    expect(first?.next).toBeTypeOf('string')
    const second = await read(rig.people.amina, report, first?.next)
    expect(second?.entries).toHaveLength(11)
    expect(second?.entries.at(-1)?.header.kind).toBe('report-made')
    expect(second?.next).toBeUndefined()
  })

  it('shows links whose both ends the reader may see', async () => {
    const [child, subject] = [fresh('child'), fresh('case')]
    await send(rig, rig.people.amina, caseOpened(rig.people.amina, { child, subject }))
    expect((await read(rig.people.amina, child))?.links).toEqual([
      { from: subject, to: child, kind: 'child' },
    ])
  })

  it('is over with the session, and when the audit row cannot be written there is no answer', async () => {
    const stranger = { ...rig.people.amina, token: 'nobody' }
    await expect(read(stranger, fresh('report'))).rejects.toThrow(SessionOverError)
    const report = fresh('report')
    await send(rig, rig.people.amina, [reportMade(report)])
    await rig.owner.query('alter table audit add constraint shut check (false) not valid')
    await expect(read(rig.people.amina, report)).rejects.toThrow('shut')
    await rig.owner.query('alter table audit drop constraint shut')
  })
})
