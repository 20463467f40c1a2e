import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf } from './area.ts'
import { bandNames } from './band.ts'
import { addedUp, type Contribution, cellsOf } from './contribution.ts'
import { periodAfter, periodOf, periodsBack } from './period.ts'
import { protect } from './protect.ts'

const ONE: Contribution = {
  indicator: 'N1',
  version: 1,
  grain: 'each',
  level: 'each',
  day: '2026-08-15',
  place: '98.242.1546',
  sex: 'F',
  band: '6-9',
  more: '',
  numerator: 1,
  denominator: 0,
  placed: 0,
}

describe('periods', () => {
  test('quarters and the financial year', () => {
    expect(['2026-06-30', '2026-07-01', '2026-12-31'].map((day) => periodOf('year', day))).toEqual([
      '2025-07-01',
      '2026-07-01',
      '2026-07-01',
    ])
    expect(['2026-01-31', '2026-06-30'].map((day) => periodOf('quarter', day))).toEqual([
      '2026-01-01',
      '2026-04-01',
    ])
    expect(periodsBack('quarter', '2026-02-02', 3)).toEqual([
      '2026-01-01',
      '2025-10-01',
      '2025-07-01',
    ])
    expect(periodAfter('year', '2025-07-01')).toBe('2026-07-01')
  })
})

test('areas by level, as far down as a place is told', () => {
  const places = ['98.242.1546.9127.57217', '98.242', '98', null, '?', '98.?']
  expect(places.map((place) => areaOf('sub-county', place))).toEqual([
    '98.242.1546',
    '98.?',
    '98.?',
    '?',
    '?',
    '98.?',
  ])
  expect(places.map((place) => areaOf('district', place))).toEqual([
    '98',
    '98',
    '98',
    '?',
    '?',
    '98',
  ])
  expect(bandNames([0, 3, 18])).toEqual(['0-2', '3-17', '18+'])
})

describe('cells', () => {
  test('an event counts in every period and area around it, a distinct number in its own', () => {
    expect(cellsOf(ONE)).toHaveLength(9)
    expect(cellsOf({ ...ONE, grain: 'quarter', level: 'district' })).toMatchObject([
      { grain: 'quarter', start: '2026-07-01', level: 'district', place: '98' },
    ])
  })

  test('what is taken away and given back leaves nothing', () => {
    const both = [
      { contributions: [ONE, ONE], sign: 1 },
      { contributions: [ONE, ONE], sign: -1 },
    ] as const
    expect(addedUp(both)).toEqual([])
    expect(addedUp(both.slice(0, 1)).map(({ numerator }) => numerator)).toEqual(Array(9).fill(2))
  })
})

describe('small numbers', () => {
  const figure = (numerator: number, denominator = 0) => ({ numerator, denominator, placed: 0 })
  const shown = (figures: readonly ReturnType<typeof figure>[], sees = false) =>
    protect(figures, sees).map(({ numerator }) => numerator)

  test('under five is hidden, with another where the total would tell it; nought is told', () => {
    expect(shown([figure(3), figure(20), figure(9), figure(0)])).toEqual([null, 20, null, 0])
    expect(shown([figure(3), figure(4), figure(9)])).toEqual([null, null, 9])
    expect(shown([figure(5), figure(0)])).toEqual([5, 0])
    expect(shown([figure(3), figure(20)], true)).toEqual([3, 20])
  })

  test('a share with few on one side is hidden', () => {
    expect(shown([figure(18, 20), figure(10, 20), figure(20, 20), figure(0, 30)])).toEqual([
      null,
      null,
      20,
      0,
    ])
  })

  test('no hidden figure can be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 6 }), (counts) => {
        const figures = counts.map((count) => figure(count))
        const hidden = shown(figures).filter((one) => one === null).length
        const others = counts.filter((count) => count > 0).length
        expect(hidden === 1 && others > 1).toBe(false)
      }),
    )
  })
})
