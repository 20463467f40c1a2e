import { expect, test } from 'vitest'
import { nextRow } from './row-keys.ts'

test('Should go down by j and up by k, and stay at the ends', () => {
  expect(nextRow('j', -1, 3)).toBe(0)
  expect(nextRow('k', -1, 3)).toBe(2)
  expect(nextRow('j', 0, 3)).toBe(1)
  expect(nextRow('j', 2, 3)).toBe(2)
  expect(nextRow('k', 0, 3)).toBe(0)
})

test('Should leave every other key and an empty page alone', () => {
  expect(nextRow('Enter', 0, 3)).toBeNull()
  expect(nextRow('J', 0, 3)).toBeNull()
  expect(nextRow('j', -1, 0)).toBeNull()
})
