import { expect, test } from 'vitest'
import { partOf, reviewersOn } from './reviewing.ts'

const SAID = { part: 'form', by: 'Somebody', at: '2026-01-01T09:00:00.000Z' }
const LINES = [
  { ...SAID, name: 'Invented Auma', from: '2026-01-01', holds: true },
  { ...SAID, name: 'Invented Okot', from: '2026-02-01', holds: true },
  { ...SAID, name: 'Invented Auma', from: '2026-03-01', holds: false },
  { ...SAID, part: 'need', name: 'Invented Atim', from: '2026-01-01', holds: true },
]

test('whoever is named reviews from their day until they are ended, and of their part alone', () => {
  expect(reviewersOn(LINES, 'form', '2025-12-31')).toEqual([])
  expect(reviewersOn(LINES, 'form', '2026-02-01')).toEqual(['Invented Auma', 'Invented Okot'])
  expect(reviewersOn(LINES, 'form', '2026-03-01')).toEqual(['Invented Okot'])
  expect(reviewersOn(LINES, 'need', '2026-03-01')).toEqual(['Invented Atim'])
})

test('of one day what was said last decides', () => {
  const back = [...LINES, { ...SAID, name: 'Invented Auma', from: '2026-03-01', holds: true }]
  expect(reviewersOn(back, 'form', '2026-03-01')).toEqual(['Invented Auma', 'Invented Okot'])
})

test('a question is reviewed by whoever reviews its form', () => {
  expect(partOf('field:F01.village')).toBe('form')
  expect(partOf('indicator:CP01')).toBe('indicator')
})
