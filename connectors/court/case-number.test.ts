import { expect, test } from 'vitest'
import { matterKey, readCaseNumber } from './case-number.ts'

function key(raw: string, court = 'Mbale family court'): string | null {
  const read = readCaseNumber(raw, court)
  return read && matterKey(read)
}

test.each([
  ['HCT-00-CR-SC-0123-2024', 'HCT-00/CR-SC/123/2024'],
  ['hct-00-cr-sc-123-2024', 'HCT-00/CR-SC/123/2024'],
  ['CRIMINAL CASE NO. 123 OF 2024', 'MBALE FAMILY COURT/CRIMINAL/123/2024'],
  ['Criminal Case No 0123 of 2024', 'MBALE FAMILY COURT/CRIMINAL/123/2024'],
  ['FCC 12/2026', 'MBALE FAMILY COURT/FCC/12/2026'],
  ['FCC  12 of 2026', 'MBALE FAMILY COURT/FCC/12/2026'],
  ['FCC-CR-0012-2026', 'FCC/CR/12/2026'],
])('%s is %s', (raw, read) => {
  expect(key(raw)).toBe(read)
  expect(readCaseNumber(raw, 'Mbale family court')?.raw).toBe(raw)
})

test.each(['', 'Akello', '12', 'FCC of 2026', 'FCC 12/26', `FCC ${'9'.repeat(400)}/2026`])(
  'no number of a court: %j',
  (raw) => {
    expect(key(raw)).toBeNull()
  },
)

test('the same number of another court is another matter, and one without its court is none', () => {
  expect(key('FCC 12/2026', 'Jinja')).not.toBe(key('FCC 12/2026'))
  expect(key('FCC 12/2026', ' ')).toBeNull()
})
