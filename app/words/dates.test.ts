import { expect, test } from 'vitest'
import { dayText, dueText, limitText, momentText, sinceText } from './dates.ts'

const NOW = '2026-11-22T20:30:00.000Z'

test('days are Uganda’s: half past eight in the evening UTC is nearly midnight', () => {
  expect(dueText('2026-11-22T20:59:00.000Z', NOW)).toBe('today')
  expect(dueText('2026-11-22T21:01:00.000Z', NOW)).toBe('tomorrow')
  expect(dueText('2026-11-20T12:00:00.000Z', NOW)).toBe('2 days late')
  expect(dueText('2026-11-21T12:00:00.000Z', NOW)).toBe('1 day late')
  expect(dueText('2026-11-25T12:00:00.000Z', NOW)).toBe('in 3 days')
  expect(sinceText('2026-11-13T12:00:00.000Z', NOW)).toBe('9 days ago')
})

test('short limits are told in hours', () => {
  expect(limitText('2026-11-23T01:30:00.000Z', NOW)).toBe('5 hours left')
  expect(limitText('2026-11-22T21:10:00.000Z', NOW)).toBe('40 minutes left')
  expect(limitText('2026-11-22T17:00:00.000Z', NOW)).toBe('3 hours late')
  expect(limitText('2026-11-22T20:20:00.000Z', NOW)).toBe('less than an hour late')
  expect(limitText('2026-11-30T20:30:00.000Z', NOW)).toBe('in 8 days')
})

test('a date stays the day it says, an instant is shown in Uganda’s time', () => {
  expect(dayText('2026-05-03')).toBe('3 May 2026')
  expect(dayText('2026-05-03T22:00:00.000Z')).toBe('4 May 2026')
  expect(momentText('2026-05-03T11:05:00.000Z')).toBe('3 May 2026, 14:05')
  expect(momentText('2026-05-03')).toBe('3 May 2026')
  expect(dayText('around 2019')).toBe('around 2019')
})
