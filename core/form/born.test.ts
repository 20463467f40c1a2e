import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/date.ts'
import { completedMonths } from '../time/instant.ts'
import { type BornSaid, bornFrom, bornParts, straddles } from './born.ts'

const SOURCE = { source: 'caregiver', asOf: '2026-06-15' }

function span(saying: BornSaid): readonly (string | undefined)[] {
  const born = bornFrom(saying, SOURCE)
  return [born?.earliest, born?.latest, born?.precision]
}

test.each<[BornSaid, readonly string[]]>([
  [{ sort: 'day', date: '2016-03-04' }, ['2016-03-04', '2016-03-04', 'day']],
  [{ sort: 'month', year: 2016, month: 2 }, ['2016-02-01', '2016-02-29', 'month']],
  [{ sort: 'year', year: 2016 }, ['2016-01-01', '2016-12-31', 'year']],
  [{ sort: 'years', years: 9, about: false }, ['2016-06-16', '2017-06-15', 'age']],
  [{ sort: 'years', years: 9, about: true }, ['2015-06-16', '2018-06-15', 'age']],
  [{ sort: 'months', months: 8, about: false }, ['2025-09-16', '2025-10-15', 'age']],
  [{ sort: 'between', least: 9, most: 11 }, ['2014-06-16', '2017-06-15', 'range']],
  [{ sort: 'years', years: 0, about: true }, ['2024-06-16', '2026-06-15', 'age']],
  [{ sort: 'year', year: 2026 }, ['2026-01-01', '2026-06-15', 'year']],
])('%j', (saying, expected) => {
  expect(span(saying)).toEqual(expected)
})

test.each<BornSaid>([
  { sort: 'day', date: '2016-02-30' },
  { sort: 'day', date: '2027-01-01' },
  { sort: 'month', year: 2016, month: 13 },
  { sort: 'years', years: -1, about: false },
  { sort: 'years', years: 9.5, about: false },
  { sort: 'years', years: 130, about: false },
  { sort: 'between', least: 9, most: 8 },
])('%j is nobody', (saying) => {
  expect(bornFrom(saying, SOURCE)).toBeNull()
})

describe('an age said is exactly the days of birth that have it', () => {
  const asOfs = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1980-01-01', days))
  test.each([
    ['years', 12],
    ['months', 1],
  ] as const)('%s', (sort, unit) => {
    fc.assert(
      fc.property(asOfs, fc.integer({ min: 0, max: 30 }), (asOf, age) => {
        const saying: BornSaid =
          sort === 'years'
            ? { sort, years: age, about: false }
            : { sort, months: age, about: false }
        const born = bornFrom(saying, { source: 'x', asOf })
        if (born === null) throw new Error('an age gives an interval')
        const ageOf = (date: string) => Math.floor(completedMonths(date, asOf) / unit)
        expect([ageOf(born.earliest), ageOf(born.latest)]).toEqual([age, age])
        expect(ageOf(addDays(born.earliest, -1))).toBe(age + 1)
        expect(ageOf(addDays(born.latest, 1))).toBe(age - 1)
      }),
    )
  })
})

test('what a screen says', () => {
  const born = bornFrom({ sort: 'years', years: 9, about: true }, { ...SOURCE, said: 'about nine' })
  expect(born && bornParts(born, '2026-06-15')).toEqual({
    day: null,
    years: { min: 8, max: 10 },
    months: null,
    birthYears: { from: 2015, to: 2018 },
    about: true,
    source: 'caregiver',
  })
  const baby = bornFrom({ sort: 'months', months: 8, about: false }, SOURCE)
  expect(baby && bornParts(baby, '2026-06-15').months).toEqual({ min: 8, max: 8 })
  const known = bornFrom({ sort: 'day', date: '2016-03-04' }, SOURCE)
  expect(known && bornParts(known, '2026-06-15')).toMatchObject({ day: '2016-03-04', about: false })
})

test('an interval over a limit of age is seen', () => {
  const born = { earliest: '2008-01-01', latest: '2008-12-31' }
  expect(straddles(born, 18, '2026-06-15')).toBe(true)
  expect(straddles(born, 18, '2027-06-15')).toBe(false)
  expect(straddles(born, 18, '2025-06-15')).toBe(false)
})
