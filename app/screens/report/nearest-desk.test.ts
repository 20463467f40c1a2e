import { expect, test } from 'vitest'
import { nearestDesk } from './nearest-desk.ts'

const offices = [
  { id: 'o-district', name: 'District', place: '042' },
  { id: 'o-sub', name: 'Sub-county', place: '042.1.03' },
  { id: 'o-other', name: 'Other', place: '042.1.04' },
]
const desks = [
  { id: 'd-district', name: 'Probation', office: 'o-district', services: [] },
  { id: 'd-sub', name: 'Community', office: 'o-sub', services: [] },
  { id: 'd-other', name: 'Community', office: 'o-other', services: [] },
  { id: 'd-health', name: 'Health', office: 'o-sub', services: [] },
]
const people = [
  { actor: 'a', name: 'A', post: 'p1', desk: 'd-district', role: 'PSWO' },
  { actor: 'b', name: 'B', post: 'p2', desk: 'd-sub', role: 'CDO' },
  { actor: 'c', name: 'C', post: 'p3', desk: 'd-other', role: 'CDO' },
  { actor: 'd', name: 'D', post: 'p4', desk: 'd-health', role: 'HF_FOCAL' },
]
const directory = { offices, desks, people }

test('Should propose the desk of the smallest area that holds the place', () => {
  expect(nearestDesk('042.1.03.07.12', directory)).toBe('d-sub')
  expect(nearestDesk('042.1.05.01', directory)).toBe('d-district')
})

test('Should propose the same desk as the office’s own routing where two serve one area', () => {
  const colleague = { actor: 'e', name: 'E', post: 'p5', desk: 'd-health', role: 'PSWO' }
  const twice = { ...directory, people: [colleague, ...people] }
  expect(nearestDesk('042.1.03', twice)).toBe('d-sub')
})

test('Should propose nobody outside the areas known, and nobody without a place', () => {
  expect(nearestDesk('051.1.03', directory)).toBeNull()
  expect(nearestDesk('0421.1', directory)).toBeNull()
  expect(nearestDesk(null, directory)).toBeNull()
})
