import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import { supervisorsOf } from './supervisors.ts'

const OFFICES = [
  { id: 'o1', name: 'District', place: '1' },
  { id: 'o2', name: 'Elsewhere', place: '2' },
]
const DESKS = [
  { id: 'd1', name: 'Probation', office: 'o1' },
  { id: 'd2', name: 'Probation', office: 'o2' },
]
const PEOPLE = [
  { actor: 'chief', name: 'Chief', post: 'p1', desk: 'd1', role: 'PSWO' },
  { actor: 'far', name: 'Far', post: 'p2', desk: 'd2', role: 'PSWO' },
  { actor: 'me', name: 'Me', post: 'p3', desk: 'd1', role: 'CDO' },
]
const POST = {
  post: 'p3',
  desk: 'd1',
  role: 'CDO',
  place: '1.2.3',
  from: '2026-01-01T00:00:00.000Z',
  until: null,
}
const AROUND = {
  actor: 'me',
  posts: [POST],
  roles: CONTENT.roles,
  offices: OFFICES,
  desks: DESKS,
  people: PEOPLE,
}

test('Should find whoever supervises the post in its own area, and nobody of another', () => {
  expect(supervisorsOf(AROUND).map(({ actor }) => actor)).toEqual(['chief'])
})

test('Should find nobody where nobody supervises, and never oneself', () => {
  expect(supervisorsOf({ ...AROUND, people: [] })).toEqual([])
  expect(supervisorsOf({ ...AROUND, actor: 'chief' })).toEqual([])
})
