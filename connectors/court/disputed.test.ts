import type { Entry } from '@cwmis/core/entry/entry.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import {
  opened,
  PETER,
  registered,
  stateOf,
  written,
} from '@cwmis/practice/process/fixtures/written.ts'
import { expect, test } from 'vitest'
import { kept, look, MATTER, MATTER_KEY, message, STORY } from './fixtures/messages.ts'
import { COURT } from './mapping.ts'

/** The day in court is asked and moved by the court itself. */
const told = STORY.slice(0, 2).flatMap(([sort, body]) => {
  const mapped = COURT.receive(message(sort, body), look(MATTER_KEY))
  return mapped.becomes === 'entries' ? mapped.entries : []
})
const before = [opened, registered, ...told.map((entry, at) => kept(entry, `e${String(at)}`))]

function dueWith(...more: readonly Entry[]): string | undefined {
  const clocks = openState('case', stateOf([...before, ...more]))?.clocks ?? []
  return clocks.find(({ clock }) => clock === 'restricted-paper')?.dueAt
}

test('a day of the court that we doubt stays the court’s, until the court tells another', () => {
  const matter = { court: MATTER.court, courtCaseNo: MATTER.caseNo, hearingOn: '2026-03-09' }
  const doubted = written('hearing-disputed', { ...matter, why: 'The list says Monday' }, PETER)
  expect(dueWith()).toBeDefined()
  expect(dueWith(doubted)).toBe(dueWith())
  // The control: the court itself moves it.
  const again = COURT.receive(
    message('hearing.told', { ...MATTER, ...matter, capacity: 'accused', standing: 'moved' }),
    look(MATTER_KEY),
  )
  const moved = again.becomes === 'entries' ? again.entries.map((one) => kept(one, 'moved')) : []
  expect(dueWith(doubted, ...moved)).not.toBe(dueWith())
})
