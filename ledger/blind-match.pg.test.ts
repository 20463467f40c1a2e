import type { Described } from '@cwmis/core/match/blind.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../tests/kit/database.ts'
import type { Person } from './fixtures/person.ts'
import { addPerson, openRig, type Rig } from './fixtures/rig.ts'
import { LEDGER_TEMPLATE } from './fixtures/template.ts'
import { caseOpened, fresh, said, send, type Words } from './fixtures/words.ts'
import { type BlindMatch, blindMatch } from './read/blind-match.ts'

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

const BORN = { earliest: '2012-01-01', latest: '2012-12-31' }

function asked(names: readonly string[]): Described {
  return { names, born: BORN, sex: 'M', place: '042.1.03' }
}

/** A child of this name with its case at its worker's desk, everything of it agreeing with what is asked. */
async function described(person: Person, name: string): Promise<Words['subject']> {
  const [child, subject] = [fresh('child'), fresh('case')]
  const [about, opened] = caseOpened(person, { child, subject })
  if (!about || !opened) throw new Error('a child and a case')
  const open = {
    names: [{ id: 'n1', cells: said({ name, kind: 'given' }) }],
    sex: 'M',
    born: { ...BORN, precision: 'year' as const, source: 'said', asOf: '2026-01-01' },
    village: { place: '042.1.03.07.12' },
  }
  await send(rig, person, [
    { ...about, open },
    { ...opened, sealed: {} },
  ])
  return child
}

function ask(person: Person, about: Described): Promise<readonly BlindMatch[] | null> {
  const reader = { token: person.token, purpose: 'casework', door: 'blind-match' } as const
  return blindMatch(rig.ledger, { reader, described: about, reason: 'found-child' })
}

async function audited(actor: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await rig.owner.query<{ line: string }>(
    `select line from audit where actor = $1 and line like '%"door":"blind-match"%' order by no`,
    [actor],
  )
  return rows.map(({ line }) => JSON.parse(line))
}

describe('the blind match', () => {
  it('tells a desk and a reference, and nothing of the child', async () => {
    const child = await described(rig.people.far, 'Opio Daniel')
    const matches = await ask(rig.people.amina, asked(['Daniel', 'Opiyo']))
    expect(matches).toEqual([{ desk: 'desk-2', reference: expect.stringMatching(/^[0-9A-Z]{8}$/) }])
    expect(await ask(rig.people.amina, asked(['Opio', 'Daniel']))).toEqual(matches)
    const [line] = await audited('amina')
    expect(line).toMatchObject({ outcome: 'blind', subjects: [child.id] })
    expect(JSON.stringify(line)).not.toMatch(/opio|daniel|2012/i)
  })

  it('tells nothing of what the officer finds by a search, nor on less than enough', async () => {
    const { amina, far } = rig.people
    await described(amina, 'Wasswa Peter')
    expect(await ask(amina, asked(['Wasswa', 'Peter']))).toEqual([])
    await described(far, 'Kato Moses')
    for (const less of [
      asked(['Other', 'Name']),
      { ...asked(['Kato']), place: null },
      { ...asked(['Kato', 'Moses']), born: null, place: null },
    ]) {
      expect(await ask(amina, less)).toEqual([])
    }
  })

  it('tells nothing where the officer is excluded, as if there were no such child', async () => {
    const { far, farChief } = rig.people
    const officer = await addPerson(rig, { actor: 'zara', role: 'WORKER', desk: 'desk-1' })
    const child = await described(far, 'Mugisha Isaac')
    const same = asked(['Mugisha', 'Isaac'])
    expect(await ask(officer, same)).toHaveLength(1)
    const open = { officer: 'zara' }
    await send(rig, farChief, [{ subject: child, kind: 'officer-excluded', open }])
    expect(await ask(officer, same)).toEqual(await ask(officer, asked(['Nobody', 'Such'])))
    const lines = await audited('zara')
    const shape = (line: object | undefined): string[] => Object.keys(line ?? {}).sort()
    expect(shape(lines[1])).toEqual(shape(lines[2]))
    expect(await ask(rig.people.amina, same)).toHaveLength(1)
  })

  it('tells nothing of a child whose place is kept apart', async () => {
    const child = await described(rig.people.far, 'Ssali Brian')
    const same = asked(['Ssali', 'Brian'])
    expect(await ask(rig.people.amina, same)).toHaveLength(1)
    await send(rig, rig.people.far, [
      { subject: child, kind: 'child-described', sealed: { LOC: { home: 'a safe house' } } },
    ])
    expect(await ask(rig.people.amina, same)).toEqual([])
  })

  it('answers so many questions a day and no more, each of them written down', async () => {
    const officer = await addPerson(rig, { actor: 'yusuf', role: 'WORKER', desk: 'desk-1' })
    const answers: unknown[] = []
    for (let at = 0; at < 22; at += 1) answers.push(await ask(officer, asked(['Nobody'])))
    expect(answers.filter((answer) => answer === null)).toHaveLength(2)
    expect(answers.slice(20)).toEqual([null, null])
    expect(await audited('yusuf')).toHaveLength(22)
  })
})
