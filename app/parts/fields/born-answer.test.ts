import { ageIn } from '@cwmis/core/time/instant.ts'
import { expect, test } from 'vitest'
import { daysOfAge, daysOfDate } from './born-answer.ts'

const TODAY = '2026-11-22'

test('Should keep a month and a year as what they are', () => {
  expect(daysOfDate('2017-02-01', 'month')).toEqual({ earliest: '2017-02-01', latest: '2017-02-28' })
  expect(daysOfDate('2017-01-01', 'year')).toEqual({ earliest: '2017-01-01', latest: '2017-12-31' })
})

test('Should turn an age into the days that give it, never into a first of January', () => {
  const nine = daysOfAge({ years: 9, months: null, about: false }, TODAY)
  expect(nine).toEqual({ earliest: '2016-11-23', latest: '2017-11-22' })
  expect(ageIn(nine, TODAY)).toEqual({ min: 9, max: 9 })
})

test('Should widen a guess to both sides', () => {
  expect(ageIn(daysOfAge({ years: 9, months: null, about: true }, TODAY), TODAY)).toEqual({ min: 8, max: 10 })
})

test('Should never let a newborn be born tomorrow', () => {
  const baby = daysOfAge({ years: 0, months: 0, about: true }, TODAY)
  expect(baby.latest).toBe(TODAY)
  expect(baby.earliest < TODAY).toBe(true)
})
