import { expect, test } from 'vitest'
import { deskFor } from './route.ts'

const DESKS = [
  { desk: 'district', place: '7', roles: ['PSWO'] },
  { desk: 'police', place: '7.1.2', roles: ['CFPU'] },
  { desk: 'sub-county', place: '7.1.2', roles: ['CDO'] },
  { desk: 'ministry', place: null, roles: ['NAT_CHILD'] },
]

test('a report goes to the smallest area that serves the place and may triage', () => {
  expect(deskFor('7.1.2.4.9', DESKS, ['CDO', 'PSWO'])).toBe('sub-county')
  expect(deskFor('7.1.3', DESKS, ['CDO', 'PSWO'])).toBe('district')
})

test('nobody is guessed: an unknown place or one that no desk serves has no desk', () => {
  expect(deskFor(null, DESKS, ['CDO'])).toBeNull()
  expect(deskFor('71.1', DESKS, ['CDO', 'PSWO'])).toBeNull()
})
