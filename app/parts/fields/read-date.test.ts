import { expect, test } from 'vitest'
import { dateText, readDate } from './read-date.ts'

test('Should read a whole date and give its boxes back', () => {
  expect(readDate({ day: '3', month: '5', year: '2026' })).toEqual({ date: '2026-05-03' })
  expect(dateText('2026-05-03')).toEqual({ day: '3', month: '5', year: '2026' })
})

test('Should name the part that is missing or impossible', () => {
  expect(readDate({ day: '', month: '5', year: '2026' })).toEqual({ wrong: 'day' })
  expect(readDate({ day: '3', month: '13', year: '2026' })).toEqual({ wrong: 'month' })
  expect(readDate({ day: '3', month: '5', year: '26' })).toEqual({ wrong: 'year' })
  expect(readDate({ day: '', month: '', year: '' })).toEqual({ wrong: 'empty' })
})

test('Should know leap days', () => {
  expect(readDate({ day: '29', month: '2', year: '2024' })).toEqual({ date: '2024-02-29' })
  expect(readDate({ day: '29', month: '2', year: '2025' })).toEqual({ wrong: 'no-such-day' })
  expect(readDate({ day: '29', month: '2', year: '1900' })).toEqual({ wrong: 'no-such-day' })
})

test('Should read only as far as asked', () => {
  expect(readDate({ day: '', month: '', year: '2016' }, 'year')).toEqual({ date: '2016-01-01' })
  expect(readDate({ day: '', month: '7', year: '2016' }, 'month')).toEqual({ date: '2016-07-01' })
})
