import { expect, test } from 'vitest'
import { standingAfter } from './mark.ts'

const mark = { account: 'a', at: 1_000_000 }

test.each([
  ['at once', 0, 'open'],
  ['after a minute', 60_000, 'open'],
  ['after two minutes', 120_000, 'locked'],
  ['after half a day and more', 12 * 3_600_000 + 1, 'signed-out'],
  ['with a clock set back', -1, 'signed-out'],
])('a page that starts again %s', (_when, after, standing) => {
  expect(standingAfter(mark, mark.at + after)).toBe(standing)
})

test('a device nobody used', () => expect(standingAfter(null, 5)).toBe('signed-out'))
