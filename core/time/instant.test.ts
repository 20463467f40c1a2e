import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilFromDays, daysFromCivil } from './civil.ts'
import { addDays, dayNumber, isDate } from './date.ts'
import {
  addMonths,
  addYears,
  ageIn,
  completedMonths,
  dateOf,
  daysBetween,
  instantOf,
  isoOf,
  startOfDay,
  whenOfDate,
} from './instant.ts'

const DAY = 86_400_000
const FIRST = Date.UTC(1800, 0, 1)
const LAST = Date.UTC(2300, 0, 1)
const instants = fc.integer({ min: FIRST, max: LAST })
const dates = instants.map((instant) => new Date(instant).toISOString().slice(0, 10))

describe('the calendar agrees with the platform', () => {
  test('days', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST / DAY, max: LAST / DAY }), (days) => {
        const date = new Date(days * DAY)
        const day = civilFromDays(days)
        expect(day).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(daysFromCivil(day)).toBe(days)
      }),
    )
  })

  test('instants, both ways', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const iso = new Date(instant).toISOString()
        expect(isoOf(instant)).toBe(iso)
        expect(instantOf(iso)).toBe(instant)
      }),
    )
  })

  test('instants with an offset', () => {
    for (const iso of ['2026-03-01T00:30:00+03:00', '2024-02-29T23:59:59-11:30']) {
      expect(instantOf(iso)).toBe(Date.parse(iso))
    }
  })

  test('days of Kampala', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const there = new Date(instant + 3 * 3_600_000).toISOString().slice(0, 10)
        expect(dateOf(isoOf(instant))).toBe(there)
        expect(startOfDay(there)).toBeLessThanOrEqual(instant)
        expect(startOfDay(addDays(there, 1))).toBeGreaterThan(instant)
      }),
    )
  })
})

test.each([
  '',
  'yesterday',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T00:60:00Z',
  '2026-01-01',
  '2026-01-01T00:00:00',
  '2026-01-01T00:00:00+99:00',
])('%j is no instant', (text) => {
  expect(instantOf(text)).toBeNaN()
})

test('an instant outside the calendar has no text', () => {
  expect(() => isoOf(Number.NaN)).toThrow(RangeError)
  expect(() => isoOf(Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
})

test('dates that do not exist are none', () => {
  expect(['2023-02-29', '2024-02-29', '1900-02-29', '2000-02-29'].map(isDate)).toEqual([
    false,
    true,
    false,
    true,
  ])
  expect(addDays('never', 3)).toBe('never')
})

test('months clamp to the last day and keep the time of day', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
  expect(addMonths('2026-01-31T05:30:00.000Z', 1)).toBe('2026-02-28T05:30:00.000Z')
  // 22:30 UTC is already the 1st in Kampala
  expect(addMonths('2026-01-31T22:30:00.000Z', 1)).toBe('2026-02-28T22:30:00.000Z')
  expect(addMonths('soon', 1)).toBe('soon')
})

test('days between count calendar days in Kampala', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
  expect(daysBetween('2026-01-01T20:59:00Z', '2026-01-01T21:00:00Z')).toBe(1)
})

test('a date as an interval', () => {
  expect(whenOfDate('2026-06-17', 'day')).toEqual({
    from: '2026-06-16T21:00:00.000Z',
    to: '2026-06-17T21:00:00.000Z',
    precision: 'day',
  })
  expect(dateOf(whenOfDate('2026-06-17', 'week').from)).toBe('2026-06-15')
  expect(whenOfDate('2024-02-10', 'month').to).toBe('2024-02-29T21:00:00.000Z')
  expect(whenOfDate('2024-02-10', 'year').to).toBe('2024-12-31T21:00:00.000Z')
})

describe('age in an interval', () => {
  test('completed years, as counted by birthdays', () => {
    expect(ageIn({ earliest: '2016-06-18', latest: '2017-06-17' }, '2026-06-17')).toEqual({
      min: 9,
      max: 9,
    })
    expect(ageIn({ earliest: '2016-01-01', latest: '2016-12-31' }, '2026-06-17')).toEqual({
      min: 9,
      max: 10,
    })
    expect(ageIn({ earliest: '2030-01-01', latest: '2030-01-01' }, '2026-06-17').min).toBe(0)
  })

  test('everybody born inside is inside the ages, and nobody is older later', () => {
    fc.assert(
      fc.property(dates, fc.nat(4000), fc.nat(4000), (birth, span, later) => {
        const latest = addDays(birth, span)
        const on = addDays(latest, later)
        const { min, max } = ageIn({ earliest: birth, latest }, on)
        const inside = addDays(birth, Math.floor(span / 2))
        const age = Math.floor(completedMonths(inside, on) / 12)
        expect(min).toBeLessThanOrEqual(age)
        expect(age).toBeLessThanOrEqual(max)
        expect(dayNumber(addYears(inside, age))).toBeLessThanOrEqual(dayNumber(on))
      }),
    )
  })
})
