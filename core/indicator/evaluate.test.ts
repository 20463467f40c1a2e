import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../entry/entry.ts'
import type { Subject } from '../entry/subject.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import { entryOf, REPORT, reportMade, type Said } from '../subject/fixtures/entries.ts'
import type { Contribution } from './contribution.ts'
import { contributionsOf } from './evaluate.ts'
import type { UnitFile } from './walk.ts'

const ANNE: Subject = { type: 'child', id: 'child-1' }
const ANNA: Subject = { type: 'child', id: 'child-2' }

function fileOf(subject: Subject, ...entries: readonly Said[]): UnitFile {
  return { subject, entries: entries.map((one) => entryOf({ ...one, subject })) }
}

function described(child: Subject, more: Said['open'] = {}): UnitFile {
  const born = { earliest: '2018-01-01', latest: '2018-12-31', precision: 'year' } as const
  const open = { sex: 'F', born: { ...born, source: 'caregiver', asOf: '2026-01-01' }, ...more }
  return fileOf(child, { kind: 'child-described', open })
}

function registered(id: string, on: string, place = '042.1.03.07.12'): UnitFile {
  const open = { village: { place }, child: ANNE.id }
  return fileOf(
    { type: 'case', id },
    { kind: 'case-opened', id: `${id}-1`, on, open },
    { kind: 'case-registered', id: `${id}-2`, on },
  )
}

function of(code: string, files: readonly UnitFile[]): readonly Contribution[] {
  return contributionsOf(CONTENT, files).filter(({ indicator }) => indicator === code)
}

const REPORTED: UnitFile = { subject: REPORT, entries: [reportMade()] }

function reported(...more: readonly Entry[]): UnitFile {
  return { subject: REPORT, entries: [reportMade(), ...more] }
}

describe('events', () => {
  test('a report counts once, on its day, at its sub-county', () => {
    expect(of('N1', [REPORTED])).toEqual([
      {
        indicator: 'N1',
        version: 1,
        grain: 'each',
        level: 'each',
        day: '2026-03-02',
        place: '042.1.03',
        sex: 'several',
        band: '',
        more: '',
        numerator: 1,
        denominator: 0,
        placed: 0,
      },
    ])
    expect(of('N1', [reported(reportMade({ id: 'again' }))])).toHaveLength(1)
  })

  test('a late entry that happened earlier moves the day', () => {
    const early = reportMade({ id: 'early', on: '2026-02-01T09:00:00.000Z' })
    expect(of('N1', [reported(early)])[0]?.day).toBe('2026-02-01')
  })

  test('what was filed on the wrong report, refused or unknown counts nothing', () => {
    const misfiled = entryOf({
      kind: 'entry-misfiled',
      subject: REPORT,
      open: { entry: 'report-made-1' },
    })
    expect(of('N1', [reported(misfiled)])).toEqual([])
    const odd = [reportMade({ verdict: 'refused' }), reportMade({ id: 'x', version: 99 })]
    expect(of('N1', [{ subject: REPORT, entries: odd }])).toEqual([])
  })

  test('cases count one by one, children once', () => {
    const files = [
      described(ANNE),
      registered('case-1', '2026-03-02T09:00:00.000Z'),
      registered('case-2', '2026-03-09T09:00:00.000Z'),
    ]
    expect(of('N2', files)).toHaveLength(2)
    expect(of('N3', files)).toHaveLength(9)
  })
})

describe('a share', () => {
  const triaged = (on: string): Entry =>
    entryOf({ kind: 'report-triaged', id: 't', subject: REPORT, on, open: { level: 'HIGH' } })

  test('within the time counts above, late and waiting below only; told apart by its level', () => {
    const [waiting] = of('N4', [REPORTED])
    const [soon] = of('N4', [reported(triaged('2026-03-02T12:00:00.000Z'))])
    const [late] = of('N4', [reported(triaged('2026-03-05T12:00:00.000Z'))])
    expect([waiting, soon, late].map((one) => [one?.numerator, one?.denominator])).toEqual([
      [0, 1],
      [1, 1],
      [0, 1],
    ])
    expect([waiting?.more, soon?.more]).toEqual(['', 'HIGH'])
  })
})

describe('distinct', () => {
  const here = registered('case-1', '2026-03-02T09:00:00.000Z')
  const there = registered('case-2', '2026-03-20T09:00:00.000Z', '077.2.05.01.01')

  test('a child counts once in the nation and once in each area, at its first entry there', () => {
    const months = of('N3', [described(ANNE), here, there]).filter(({ grain }) => grain === 'month')
    expect(months.map(({ level, place }) => [level, place])).toEqual([
      ['nation', '042.1.03'],
      ['district', '042.1.03'],
      ['district', '077.2.05'],
      ['sub-county', '042.1.03'],
      ['sub-county', '077.2.05'],
    ])
  })

  test('two children that are one count as one, with what the first file says, else the next', () => {
    const linked = [described(ANNE, { sex: 'M' }), described(ANNA), here, there]
    const nation = of('N3', linked).filter(({ level }) => level === 'nation')
    expect(nation.map(({ grain, sex }) => [grain, sex])).toEqual([
      ['month', 'M'],
      ['quarter', 'M'],
      ['year', 'M'],
    ])
  })

  test('a case without a place counts where the child lives', () => {
    const open = { child: ANNE.id }
    const unplaced = fileOf(
      { type: 'case', id: 'case-9' },
      { kind: 'case-opened', id: 'o', open },
      { kind: 'case-registered', id: 'r' },
    )
    const home = described(ANNE, { village: { place: '077.2.05.01.01' } })
    expect(of('N2', [home, unplaced])[0]?.place).toBe('077.2.05')
    expect(of('N2', [described(ANNE), unplaced])[0]?.place).toBe('?')
  })

  test('an age between two bands stands in that of its midpoint, and says so', () => {
    const born = { earliest: '2013-06-01', latest: '2016-06-01', precision: 'range' } as const
    const vague = described(ANNE, {
      born: { ...born, source: 'caregiver', asOf: '2026-01-01' },
    })
    const [first] = of('N3', [vague, here])
    expect([first?.band, first?.placed]).toEqual(['6-11', 1])
    const [unknown] = of('N3', [fileOf(ANNE, { kind: 'child-described' }), here])
    expect([unknown?.band, unknown?.sex, unknown?.placed]).toEqual(['', '', 0])
  })
})

test('the order in which files come changes nothing', () => {
  const files = [
    described(ANNE),
    described(ANNA, { sex: 'M' }),
    registered('case-1', '2026-03-02T09:00:00.000Z'),
    registered('case-2', '2026-07-09T09:00:00.000Z', '077.2.05.01.01'),
    registered('case-3', '2026-06-09T09:00:00.000Z', '077.2.06.01.01'),
  ]
  const wanted = contributionsOf(CONTENT, files)
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(contributionsOf(CONTENT, shuffled)).toEqual(wanted)
    }),
  )
})

test('answers of any shape never throw', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()))
  const answer = fc.oneof(
    value.map((v) => ({ v })),
    fc.constant({ no: 'NK' } as const),
  )
  const fields = fc.constantFrom('village', 'children', 'born', 'sex', 'child', 'level')
  fc.assert(
    fc.property(fc.dictionary(fields, answer), (answers) => {
      const entries = ['child-described', 'case-opened', 'case-registered', 'report-made'].map(
        (kind) => entryOf({ kind, answers }),
      )
      for (const subject of [ANNE, REPORT, { type: 'case', id: 'c' } as const])
        expect(contributionsOf(CONTENT, [{ subject, entries }]).length).toBeLessThan(20)
    }),
  )
})
