import { said } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import {
  opened,
  PETER,
  registered,
  stateOf,
  verdict,
  written,
} from '@cwmis/practice/process/fixtures/written.ts'
import { expect, test } from 'vitest'
import { kept, look, MATTER, MATTER_KEY, message } from './fixtures/messages.ts'
import { COURT } from './mapping.ts'

/** The matter is an adult's; the child of the case was harmed or saw it. */
const ROLES = ['witness', 'victim'] as const

function entriesOf(sort: string, more: Readonly<Record<string, string | boolean>>) {
  const mapped = COURT.receive(message(sort, { ...MATTER, ...more }), look(MATTER_KEY))
  const entries = mapped.becomes === 'entries' ? mapped.entries : []
  return entries.map((entry, at) => kept(entry, `${sort} ${String(at)}`))
}

function dayOf(capacity: string) {
  const more = { hearingOn: '2026-03-20', standing: 'set', purpose: 'hearing' }
  return entriesOf('hearing.told', { ...more, capacity })
}

function caseAfter(...entries: ReturnType<typeof entriesOf>) {
  return openState('case', stateOf([opened, registered, ...entries]))
}

test.each(ROLES)(
  'a day in court of a child who is a %s opens the court track and says in which role',
  (role) => {
    const state = caseAfter(...dayOf(role))
    expect(state?.tracks).toEqual([expect.objectContaining({ track: 'COURT', status: 'open' })])
    expect(state?.latest['court-followed']?.answers['capacity']).toEqual({ v: role })
    expect(dayOf(role).flatMap(({ parts }) => Object.keys(parts))).toEqual(['open'])
  },
)

test('of a child who is accused the same day stands apart and opens nothing that others see', () => {
  const state = caseAfter(...dayOf('accused'))
  expect(state?.tracks).toEqual([])
  expect(dayOf('accused').flatMap(({ parts }) => Object.keys(parts))).toContain('CICL')
})

test.each(ROLES)(
  'keyed by hand the day of a %s leaves the same file as the court tells it',
  (role) => {
    const hearings = [{ id: '2026-03-20', cells: said({ date: '2026-03-20', purpose: 'hearing' }) }]
    const values = { court: MATTER.court, caseNo: MATTER.caseNo, capacity: role, hearings }
    const byHand = written('court-followed', { ...values, outcome: 'going-on' })
    expect(byHand.parts.open).toEqual(dayOf(role)[0]?.parts.open)
  },
)

test.each(ROLES)(
  'the supports of a %s keep their place in the plan until the court has ended the matter',
  (role) => {
    const actions = [
      { id: 'a', cells: said({ what: 'Goes with the child', track: 'COURT', status: 'planned' }) },
    ]
    const plan = written('plan-drafted', { reviewDate: '2026-05-01', actions }, { id: 'plan' })
    const approved = written('plan-approved', { plan: 'plan' }, { ...PETER, id: 'approved' })
    const asked = written('closure-requested', { reason: 'goals-met' }, { id: 'asked' })
    const before = [opened, registered, plan, approved, ...dayOf(role)]
    const closing = (history: typeof before) => verdict(written('case-closed', {}, PETER), history)
    expect(closing([...before, asked])).toBe('refused closure-open-tracks@1')
    const order = { courtLevel: 'high', matterType: 'offence', orderType: 'protection' }
    const ended = entriesOf('order.made', {
      ...order,
      capacity: role,
      on: '2026-03-27',
      final: true,
      start: '2026-03-27',
    })
    expect(openState('case', stateOf([...before, ...ended]))?.tracks[0]?.status).toBe('closed')
    expect(closing([...before, ...ended, asked])).toBe('kept')
  },
)
