import { expect, test } from 'vitest'
import { emptySlice } from '../touch.ts'
import { INITIAL } from './initial.ts'
import { sealedAfter } from './sealed.ts'
import type { CaseState } from './state.ts'

const MENTION = {
  entry: 'e',
  kind: 'court-followed',
  by: 'b',
  happenedOn: '2026-04-10',
  version: 1,
}
const ENDED = { 'court-followed': { ...MENTION, answers: { outcomeOn: { v: '2026-04-10' } } } }
const GOING = { 'court-followed': { ...MENTION, answers: { outcome: { v: 'going-on' } } } }

function caseThat(status: CaseState['status'], latest: CaseState['latest']): CaseState {
  return { ...INITIAL, ...emptySlice(INITIAL.fold), status, latest }
}

test('a court that ended the matter and a closed case together seal, and neither does alone', () => {
  expect(sealedAfter(caseThat('closed', ENDED)).sealed).toEqual(['CICL'])
  for (const open of [
    caseThat('implementation', ENDED),
    caseThat('closed', GOING),
    caseThat('closed', {}),
  ])
    expect(sealedAfter(open)).toBe(open)
})

test('opening the case again and a court that goes on lift the seal, and a further entry leaves it', () => {
  const sealed = sealedAfter(caseThat('closed', ENDED))
  expect(sealedAfter(sealed)).toBe(sealed)
  expect(sealedAfter({ ...sealed, status: 'registered' })).not.toHaveProperty('sealed')
  expect(sealedAfter({ ...sealed, latest: GOING })).not.toHaveProperty('sealed')
})
