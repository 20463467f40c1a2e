import { toldBefore } from '@cwmis/core/form/told.ts'
import { expect, test } from 'vitest'
import { written } from '../../process/fixtures/written.ts'
import { F04 } from './form.ts'

const BODY = { form: F04, kind: 'domain-assessed' }

test('what was told about a part of life, at a visit or when the child was described, is not asked again', () => {
  const part = written('domain-assessed', { domain: 'G', strengths: 'A garden', mealsPerDay: 2 })
  const visit = written('visit-recorded', { seen: 'child', daysAtSchool: 12, carerStress: 'some' })
  const told = toldBefore(BODY, [part, visit])
  expect(told.get('strengths')?.value).toBe('A garden')
  expect(told.get('mealsPerDay')?.value).toBe(2)
  expect(told.get('daysAtSchool')?.value).toBe(12)
  expect(told.get('carerStress')?.value).toBe('some')
})
