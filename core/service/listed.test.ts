import { expect, test } from 'vitest'
import type { Answers } from '../form/answer.ts'
import { isOffered, offeredNear, withoutSafePlace } from './listed.ts'

function line(org: string, place: string, more: Answers = {}) {
  return {
    answers: {
      org: { v: org },
      services: { v: ['counselling'] },
      village: { v: { place } },
      validFrom: { v: '2026-01-01' },
      status: { v: 'open' },
      ...more,
    },
  }
}

function names(lines: readonly { readonly answers: Answers }[]): readonly unknown[] {
  return lines.map(({ answers }) => answers['org'])
}

const WANTED = { services: ['counselling'], place: '1.2.3', on: '2026-06-15' }

test('the nearest comes first, of as near ones whoever takes people now', () => {
  const far = line('Far', '2.1')
  const district = line('District', '1.9')
  const full = line('Full', '1.2.3', { status: { v: 'full' } })
  const same = line('Same', '1.2.3')
  expect(names(offeredNear([far, district, full, same], WANTED))).toEqual(
    names([same, full, district, far]),
  )
})

test('what is not begun, over, closed or something else is not offered', () => {
  const not = [
    line('Later', '1', { validFrom: { v: '2026-06-16' } }),
    line('Over', '1', { validUntil: { v: '2026-06-14' } }),
    line('Closed', '1', { status: { v: 'closed' } }),
    line('Other', '1', { services: { v: ['school'] } }),
  ]
  expect(offeredNear(not, WANTED)).toEqual([])
  expect(
    isOffered(line('Last day', '1', { validUntil: { v: '2026-06-15' } }).answers, WANTED.on),
  ).toBe(true)
})

test('a shelter is told by its district alone, anything else whole', () => {
  const shelter = line('House', '1.2.3', { services: { v: ['school', 'shelter'] } }).answers
  expect(withoutSafePlace(shelter)['village']).toEqual({ v: { place: '1' } })
  const { answers } = line('Clinic', '1.2.3')
  expect(withoutSafePlace(answers)).toBe(answers)
})
