import { expect, test } from 'vitest'
import { fitting, type Line, nextLine } from './choices.ts'

const LINES: readonly Line[] = [
  { group: 'go', words: 'Cases', to: '/cases' },
  { group: 'go', words: 'Children', to: '/children' },
  { group: 'do', words: 'Record a visit', to: '/cases/1/visit' },
  { group: 'find', words: 'Child · Invented Ŋole', to: '/children/1' },
]

test('Should put what can be done here first, and found files last', () => {
  expect(fitting(LINES, '').map(({ to }) => to)).toEqual([
    '/cases/1/visit',
    '/cases',
    '/children',
    '/children/1',
  ])
})

test('Should fit beginnings of words in any order, whatever the case', () => {
  expect(fitting(LINES, 'VIS rec').map(({ to }) => to)).toEqual(['/cases/1/visit', '/children/1'])
  expect(fitting(LINES, 'isit').map(({ to }) => to)).toEqual(['/children/1'])
})

test('Should show what is offered twice once', () => {
  expect(fitting([...LINES, ...LINES], 'cases')).toHaveLength(2)
})

test('Should stop at the ends of the list', () => {
  expect(nextLine('ArrowDown', 3, 4)).toBe(3)
  expect(nextLine('ArrowUp', 0, 4)).toBe(0)
  expect(nextLine('ArrowDown', 0, 0)).toBe(0)
  expect(nextLine('x', 0, 4)).toBeNull()
})
