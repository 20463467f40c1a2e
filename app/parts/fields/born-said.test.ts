import { bornFrom } from '@cwmis/core/form/born.ts'
import { ageIn } from '@cwmis/core/time/instant.ts'
import { expect, test } from 'vitest'
import { howOf, saidAge, saidDate } from './born-said.ts'

const told = { source: 'caregiver', asOf: '2026-11-22' }

test('Should keep a month and a year as what they are', () => {
  const month = bornFrom(saidDate('2017-02-01', 'month'), told)
  expect(month).toMatchObject({ earliest: '2017-02-01', latest: '2017-02-28' })
  expect(howOf(month ?? undefined)).toBe('month')
  const year = bornFrom(saidDate('2017-01-01', 'year'), told)
  expect(year).toMatchObject({ earliest: '2017-01-01', latest: '2017-12-31', precision: 'year' })
})

test('Should turn a guessed age into an interval around it, never into a first of January', () => {
  const born = bornFrom(saidAge(9, null, true), told)
  expect(born).toMatchObject({ earliest: '2015-11-23', latest: '2018-11-22' })
  expect(born && ageIn(born, told.asOf)).toEqual({ min: 8, max: 10 })
  expect(howOf(born ?? undefined)).toBe('age')
})

test('Should count the months of the smallest', () => {
  const baby = bornFrom(saidAge(1, 3, false), told)
  expect(baby).toMatchObject({ earliest: '2025-07-23', latest: '2025-08-22' })
})
