import { openState } from '@cwmis/core/subject/folds.ts'
import { expect, test } from 'vitest'
import { opened, PETER, registered, stateOf, verdict, written } from './fixtures/written.ts'

const COURT = { court: 'Mbale', courtLevel: 'family-children', type: 'offence' }
const before = written('court-followed', { ...COURT, capacity: 'accused', outcome: 'going-on' })

function tracks(...more: (typeof before)[]) {
  return openState('case', stateOf([opened, registered, ...more]))?.tracks
}

test('S2.10: the order ends the court track, and an adjournment does not', () => {
  expect(tracks(before)).toEqual([expect.objectContaining({ track: 'COURT', status: 'open' })])
  const again = written('court-followed', { ...COURT, capacity: 'accused', outcome: 'going-on' })
  expect(tracks(before, again)?.[0]?.status).toBe('open')
  const order = { outcome: 'order-made', outcomeOn: '2026-04-10' }
  const ended = written('court-followed', { ...COURT, capacity: 'accused', ...order })
  expect(tracks(before, again, ended)?.[0]?.status).toBe('closed')
})

test('what was found, which is kept apart, ends the track by its day alone', () => {
  const found = { outcome: 'proved', outcomeOn: '2026-04-10' }
  const ended = written('court-followed', { ...COURT, capacity: 'accused', ...found })
  expect(JSON.stringify(ended.parts.open)).not.toContain('proved')
  expect(tracks(before, ended)?.[0]?.status).toBe('closed')
})

test('a case is not closed while the court goes on, but where a supervisor says why', () => {
  const asked = written('closure-requested', { reason: 'goals-met' }, { id: 'asked' })
  const history = [opened, registered, before, asked]
  expect(verdict(written('case-closed', {}, PETER), history)).toBe('refused closure-open-tracks@1')
})
