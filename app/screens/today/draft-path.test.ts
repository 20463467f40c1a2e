import { expect, test } from 'vitest'
import { draftPath } from './draft-path.ts'

const aCase = { type: 'case', id: 'c1' } as const
const report = { type: 'report', id: 'r1' } as const

test('Should lead back to where each form is filled in', () => {
  expect(draftPath({ key: 'report-made:new', subject: null })?.to).toBe('/reports/new')
  expect(draftPath({ key: 'visit-recorded:c1:', subject: aCase })?.to).toBe('/cases/c1/visit')
  expect(draftPath({ key: 'risk-raised:c1:', subject: aCase })?.to).toBe(
    '/cases/c1/write/risk-raised',
  )
  expect(draftPath({ key: 'track-ended:c1:HEALTH', subject: aCase })?.to).toBe(
    '/cases/c1/write/track-ended/HEALTH',
  )
  expect(draftPath({ key: 'case-opened:r1:row1', subject: report })?.to).toBe(
    '/reports/r1/register/row1',
  )
})

test('Should leave out a draft it cannot place', () => {
  expect(draftPath({ key: 'visit-recorded', subject: null })).toBeNull()
})
