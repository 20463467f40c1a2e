import { expect, test } from 'vitest'
import { CONCERN_WORDS } from '../languages/en/codes-concerns.ts'
import { PAPER_WORDS } from '../languages/en/paper.ts'
import { tells } from './telling.ts'

/** What is printed for a family whatever the case: the words of slip and child's copy. */
const FIXED = Object.entries(PAPER_WORDS).filter(([key]) => /^paper\.(slip|copy)\./.test(key))

test('Should say nothing telling in any fixed word of what a family holds', () => {
  expect(FIXED.length).toBeGreaterThan(30)
  expect(FIXED.filter(([, words]) => tells(words)).map(([key]) => key)).toEqual([])
})

test('Should notice the names of most concerns, wherever they stand in a sentence', () => {
  const told = Object.entries(CONCERN_WORDS).filter(([, words]) => tells(words))
  const grave = Object.entries(CONCERN_WORDS).filter(([key]) => /concerns\.(SX|PH)\./.test(key))
  const missed = grave.filter(([, words]) => !tells(`about ${words.toLowerCase()} at home`))
  expect(missed.map(([key]) => key)).toEqual([])
  expect(told.length).toBeGreaterThan(Object.keys(CONCERN_WORDS).length / 2)
})

test('Should leave neutral names of offices and places alone', () => {
  const neutral = ['Kigumba sub-county', 'Kiryandongo health centre', 'Kyegegwa']
  expect(neutral.filter(tells)).toEqual([])
})
