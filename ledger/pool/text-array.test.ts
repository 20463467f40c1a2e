import { expect, it } from 'vitest'
import { textArray } from './text-array.ts'

it('lays each text with its length in bytes behind what PostgreSQL wants to know of the array', () => {
  const words = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 2, 0, 0, 0, 1]
  const first = [0, 0, 0, 2, 0xc3, 0xa9]
  expect([...textArray(['\u00e9', ''])]).toEqual([...words, ...first, 0, 0, 0, 0])
})

it('has no dimension where there is no text', () => {
  expect([...textArray([])]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25])
})
