import type { Field, Section } from '@cwmis/core/form/definition.ts'
import { expect, test } from 'vitest'
import { type PageOfForm, sectionsOf, stepAfter, stepAt, stepBefore, stepsOf } from './steps.ts'

function field(id: string): Field {
  return { id, type: 'text', mark: 'M', sensitivity: 'S0', compartment: 'open' }
}

const calm: Section = { id: 'calm', fields: [field('a'), field('b')] }
const hard: Section = { id: 'hard', fields: [field('c'), field('d')], sensitive: true }
const pages: readonly PageOfForm[] = [
  { id: 'a', section: calm, fields: [field('a'), field('b')] },
  { id: 'c', section: hard, fields: [field('c')] },
  { id: 'd', section: hard, fields: [field('d')] },
]
const all = ['a', 'b', 'c', 'd']

test('Should pause once before the first sensitive section and end with the review', () => {
  expect(stepsOf(pages).map((step) => step.id)).toEqual(['a', 'pause', 'c', 'd', 'review'])
})

test('Should resume at the exact question, whatever page it is on', () => {
  const steps = stepsOf(pages)
  expect(stepAt(steps, 'b', all).id).toBe('a')
  expect(stepAt(steps, 'd', all).id).toBe('d')
  expect(stepAt(steps, null, all).id).toBe('a')
})

test('Should resume after the last page before a question that is no longer asked', () => {
  const steps = stepsOf(pages.filter((page) => page.id !== 'c'))
  expect(stepAt(steps, 'c', all).id).toBe('pause')
  expect(stepAt(stepsOf([]), 'c', all).id).toBe('review')
})

test('Should walk forth and back and stop at the ends', () => {
  const steps = stepsOf(pages)
  expect(stepAfter(steps, 'a')).toBe('pause')
  expect(stepAfter(steps, 'review')).toBe('review')
  expect(stepBefore(steps, 'a')).toBeNull()
  expect(stepBefore(steps, 'review')).toBe('d')
})

test('Should count each section once', () => {
  expect(sectionsOf(pages).map((section) => section.id)).toEqual(['calm', 'hard'])
})
