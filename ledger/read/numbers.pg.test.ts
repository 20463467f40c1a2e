import type { Content } from '@cwmis/core/content.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/kit/database.ts'
import { CONTENT } from '../fixtures/content.ts'
import type { Person } from '../fixtures/person.ts'
import { addPerson, openRig, type Rig } from '../fixtures/rig.ts'
import { sequenceAll } from '../fixtures/sequence-all.ts'
import { LEDGER_TEMPLATE } from '../fixtures/template.ts'
import { fresh, reportMade, said, send } from '../fixtures/words.ts'
import { followOnce } from '../follow/follow.ts'
import { indicatorsView } from '../follow/indicators/view.ts'
import { AREAS, areaValues, OWN, ownValues } from './numbers/statements.ts'
import { type NumbersLook, type ReadNumbers, readNumbers } from './numbers.ts'

let database: FreshDatabase
let rig: Rig
let counter: Person

/** How many reports each place has, in two months of one quarter. */
const PLANTED = [
  ['042.1.03.07.12', 7, '2026-04-10'],
  ['042.1.04.01.01', 2, '2026-05-10'],
  ['042.2.09.01.01', 6, '2026-05-10'],
] as const

beforeAll(async () => {
  database = await freshDatabase(LEDGER_TEMPLATE)
  rig = await openRig(database.connection)
  counter = await addPerson(rig, { actor: 'counter', role: 'COUNTER', desk: 'desk-2' })
  for (const [place, count, day] of PLANTED)
    for (let made = 0; made < count; made += 1) await report(place, day, made < 2 ? 'M' : 'F')
  await follow()
})

afterAll(async () => {
  await rig.close()
  await database.drop()
})

async function report(place: string, day: string, sex: string): Promise<void> {
  const children = [{ id: 'r1', cells: said({ provName: 'Okello', sex }) }]
  const open = { routedTo: 'desk-1', village: { place }, children }
  const words = reportMade(fresh('report'), { at: `${day}T09:00:00.000Z`, open })
  await send(rig, rig.people.amina, [words])
}

async function follow(): Promise<void> {
  await sequenceAll(rig)
  while ((await followOnce(rig.ledger, indicatorsView(rig.ledger, CONTENT))) > 0);
}

function read(
  { token }: Person,
  more: Partial<NumbersLook> = {},
  content: Content = CONTENT,
): Promise<ReadNumbers | null> {
  const reader = { token, purpose: 'supervision', door: 'numbers' } as const
  const asked = { indicator: 'N1', grain: 'quarter', start: '2026-04-01', place: '042' } as const
  return readNumbers(rig.ledger, content, { reader, ...asked, ...more })
}

function told(lines: ReadNumbers['areas'] | undefined): (readonly [string, number | null])[] {
  return (lines ?? []).map(({ of, numerator }) => [of, numerator])
}

describe('numbers as they are read', () => {
  it('add up by area, period, sex and band for whoever works there', async () => {
    const found = await read(rig.people.chief)
    expect(found?.total.numerator).toBe(15)
    expect(found?.sees).toBe(true)
    expect(told(found?.areas)).toEqual([
      ['042.1.03', 7],
      ['042.1.04', 2],
      ['042.2.09', 6],
    ])
    expect(Object.fromEntries(told(found?.sexes))).toEqual({ M: 6, F: 9 })
    expect(told(found?.bands)).toEqual([
      ['0-5', 0],
      ['6-11', 0],
      ['12-17', 0],
      ['18+', 0],
      ['', 15],
    ])
    const months = await read(rig.people.chief, { grain: 'month', start: '2026-05-01' })
    expect(told(months?.periods).slice(0, 3)).toEqual([
      ['2026-05-01', 8],
      ['2026-04-01', 7],
      ['2026-03-01', 0],
    ])
    const one = await read(rig.people.chief, { place: '042.1.04' })
    expect([one?.total.numerator, one?.areas.length]).toEqual([2, 0])
  })

  it('hide what is under five, and one beside it, from whoever does not', async () => {
    const found = await read(counter)
    expect(found?.sees).toBe(false)
    expect(told(found?.areas)).toEqual([
      ['042.1.03', 7],
      ['042.1.04', null],
      ['042.2.09', null],
    ])
    expect((await read(counter, { place: '042.1.04' }))?.total.numerator).toBeNull()
    const nation = await read(counter, { place: null })
    expect(told(nation?.areas)).toEqual([['042', 15]])
    // An officer of one district is a stranger in the other.
    expect((await read(rig.people.farChief))?.sees).toBe(false)
    expect((await read(rig.people.ministry))?.sees).toBe(true)
  })

  it('of what stands in a compartment are small figures only for whoever may read it there', async () => {
    const apartIn = (compartment: 'SV' | 'CICL') => {
      const indicators = CONTENT.indicators.map((one) => ({ ...one, compartment }))
      return read(rig.people.chief, {}, { ...CONTENT, indicators })
    }
    expect((await apartIn('SV'))?.sees).toBe(true)
    const hidden = await apartIn('CICL')
    expect(hidden?.sees).toBe(false)
    expect(told(hidden?.areas)).toContainEqual(['042.1.04', null])
  })

  it('are not for whoever sees only what is assigned, nor is a number nobody published', async () => {
    expect(await read(rig.people.amina)).toBeNull()
    expect(await read(rig.people.chief, { indicator: 'XX99' })).toBeNull()
    const { rows } = await rig.owner.query<{ line: string }>(
      `select line from audit where actor in ('amina', 'chief') and line like '%"door":"numbers"%' order by no desc limit 2`,
    )
    expect(rows.every(({ line }) => line.includes('"outcome":"denied"'))).toBe(true)
    expect(rows).toHaveLength(2)
  })

  it('are each one range of the index over the sums', async () => {
    const asked = { grain: 'quarter', start: '2026-04-01', place: '042' } as const
    const [number] = CONTENT.indicators
    if (number === undefined) throw new Error('no number')
    await rig.owner.query(
      'begin; set local enable_seqscan = off; set local enable_bitmapscan = off',
    )
    const conditions: string[] = []
    for (const [text, values] of [
      [OWN.text, ownValues(number, asked, [asked.start])],
      [AREAS.text, areaValues(number, asked)],
    ] as const) {
      const plan = await rig.owner.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values])
      conditions.push(
        ...plan.rows.map((row) => row['QUERY PLAN']).filter((line) => line.includes('Cond')),
      )
    }
    await rig.owner.query('rollback')
    expect(conditions).toHaveLength(2)
    for (const condition of conditions)
      for (const column of ['grain', 'level', 'start', 'indicator', 'version', 'place'])
        expect(condition).toContain(column)
  })

  it('say how much still waits to be counted', async () => {
    expect((await read(rig.people.chief))?.counted).toMatchObject({ waiting: 0, setAside: 0 })
    await report('042.1.03.07.12', '2026-06-10', 'F')
    await sequenceAll(rig)
    expect((await read(rig.people.chief))?.counted.waiting).toBe(1)
    await follow()
    const found = await read(rig.people.chief)
    expect([found?.counted.waiting, found?.total.numerator]).toEqual([0, 16])
  })
})
