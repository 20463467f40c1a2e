import { expect, test } from 'vitest'
import { isSilent } from './silence.ts'

const LIMIT = { silentGaps: 3 }
const asked = { since: '2026-01-01T00:00:00.000Z', usualGapHours: 24 }

test('three usual gaps of silence are not yet an alarm, a moment more is', () => {
  const lastAt = '2026-11-01T08:00:00.000Z'
  expect(isSilent({ ...asked, lastAt, now: '2026-11-04T08:00:00.000Z' }, LIMIT)).toBe(false)
  expect(isSilent({ ...asked, lastAt, now: '2026-11-04T08:00:00.001Z' }, LIMIT)).toBe(true)
})

test('where nothing ever came it counts from the start of the agreement', () => {
  expect(isSilent({ ...asked, lastAt: null, now: '2026-01-03T00:00:00.000Z' }, LIMIT)).toBe(false)
  expect(isSilent({ ...asked, lastAt: null, now: '2026-01-05T00:00:00.000Z' }, LIMIT)).toBe(true)
})
