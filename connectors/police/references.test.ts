import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matterKey, readReference, usualSpelling, writeReference } from './references.ts'

describe('a number of the police', () => {
  test.each([
    ['SD 12/03/02/2026', 'SD 12/03/02/2026'],
    ['sd ref: 012/3/2/2026', 'SD 12/03/02/2026'],
    ['SD12 / 03 / 02 / 2026', 'SD 12/03/02/2026'],
    ['CRB 123/2026', 'CRB 123/2026'],
    ['Jinja Road CRB 0123/2026', 'CRB 123/2026'],
    ['crb no. 7/2025', 'CRB 7/2025'],
  ])('%s is %s', (typed, usual) => {
    expect(usualSpelling(typed)).toBe(usual)
  })

  test.each(['SD 12/31/02/2026', 'CRB 0/2026', 'CRB 12', '12/2026', 'SD 0/01/02/2026', ''])(
    '%s is none and stays as it is',
    (typed) => {
      expect(readReference(typed)).toBeNull()
      expect(usualSpelling(typed)).toBe(typed)
    },
  )

  test('written and read again is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 2000, max: 2099 }),
        (number, year) => {
          const record = { sort: 'crime-record', number, year } as const
          const diary = { sort: 'diary', number, day: `${String(year)}-02-28` } as const
          expect(readReference(writeReference(record))).toEqual(record)
          expect(readReference(writeReference(diary))).toEqual(diary)
        },
      ),
    )
  })

  test('never throws, and counts within its station only', () => {
    fc.assert(fc.property(fc.string(), (typed) => void usualSpelling(typed)))
    expect(matterKey('UG-1', 'CRB 1/2026')).not.toBe(matterKey('UG-2', 'CRB 1/2026'))
  })
})
