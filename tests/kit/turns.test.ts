import { expect, test } from 'vitest'
import { inTurn, TURNS } from './turns.ts'

test('each has its turn within three days, and all together where the whole is asked for', () => {
  const all = Array.from({ length: 40 }, (_, at) => at)
  const days = Array.from({ length: TURNS }, (_, day) => inTurn(all, 20_780 + day, false))
  expect(days.flat().toSorted((one, other) => one - other)).toEqual(all)
  expect(days.every((day) => day.length < all.length / 2)).toBe(true)
  expect(inTurn(all, 20_780, true)).toEqual(all)
})
