import type { Mapped, MappedEntry } from '@cwmis/core/exchange/connector.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { said } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { whenOfDate } from '@cwmis/core/time/instant.ts'
import { opened, registered, stateOf, written } from '@cwmis/practice/process/fixtures/written.ts'
import { describe, expect, test } from 'vitest'
import { kept, look, MATTER, MATTER_KEY, message, STORY } from './fixtures/messages.ts'
import { COURT } from './mapping.ts'

const LINKED = look(MATTER_KEY)

function entriesOf(mapped: Mapped): readonly MappedEntry[] {
  return mapped.becomes === 'entries' ? mapped.entries : []
}

const ORDER = {
  type: 'discharge',
  start: '2026-03-16',
  end: '2027-03-15',
  conditions: 'Sees the officer each month',
  sealed: 'yes',
  status: 'active',
}
const FILED = { ...named(), way: 'api' }

function named() {
  return { court: MATTER.court, courtCaseNo: MATTER.caseNo }
}

/** The same story as an officer keys it from paper or the telephone. */
const BY_HAND: readonly (readonly [kind: string, on: string, values: Record<string, Value>])[] = [
  [
    'court-report-asked',
    '2026-03-03',
    { ...named(), askedOn: '2026-03-03', hearingOn: '2026-03-12' },
  ],
  [
    'hearing-set',
    '2026-03-16',
    { ...named(), hearingOn: '2026-03-16', standing: 'moved', movedFor: 'no-report' },
  ],
  [
    'court-report-filed',
    '2026-03-09',
    { ...FILED, standing: 'rejected', on: '2026-03-09', reason: 'not-signed' },
  ],
  [
    'court-report-filed',
    '2026-03-10',
    { ...FILED, standing: 'docketed', on: '2026-03-10', docketNo: 'D-77' },
  ],
  [
    'court-followed',
    '2026-03-16',
    {
      court: MATTER.court,
      courtLevel: 'family-children',
      caseNo: MATTER.caseNo,
      type: 'offence',
      capacity: 'accused',
      orders: [{ id: '2026-03-16-order', cells: said(ORDER) }],
      outcome: 'order-made',
      outcomeOn: '2026-03-16',
    },
  ],
]

describe('what the court tells', () => {
  const received = STORY.map(([sort, body]) => COURT.receive(message(sort, body), LINKED))
  const byApi = received.flatMap(entriesOf).map((entry, at) => kept(entry, `e${String(at)}`))

  test('ends in the same state by hand, in a file and from system to system', () => {
    const byHand = BY_HAND.map(([kind, on, values], at) =>
      written(kind, values, {
        id: `e${String(at)}`,
        by: 'system:court',
        role: 'WORKER',
        on: whenOfDate(on, 'day'),
      }),
    )
    const file = STORY.map(([sort, body]) => JSON.stringify(message(sort, body))).join('\n')
    const byFile = file
      .split('\n')
      .flatMap((line) => entriesOf(COURT.receive(JSON.parse(line), LINKED)))
      .map((entry, at) => kept(entry, `e${String(at)}`))
    expect(byApi).toHaveLength(5)
    expect(stateOf([opened, registered, ...byApi])).toEqual(
      stateOf([opened, registered, ...byHand]),
    )
    expect(stateOf([opened, registered, ...byFile])).toEqual(
      stateOf([opened, registered, ...byApi]),
    )
  })

  test('sends the report back the same day, takes it, and ends with the order', () => {
    const state = openState('case', stateOf([opened, registered, ...byApi]))
    const clocks = state?.clocks.map(({ clock, stoppedAt }) => [clock, stoppedAt !== null])
    expect(clocks).toContainEqual(['restricted-paper', true])
    expect(clocks).toContainEqual(['restricted-paper-again', true])
    const going = stateOf([opened, registered, ...byApi.slice(0, 4)])
    expect(openState('case', going)?.tracks).toEqual([])
  })

  test('of a harmed child or a witness stands in the open part, of an accused child nowhere there', () => {
    const day = { ...MATTER, hearingOn: '2026-03-20', standing: 'set', purpose: 'hearing' }
    const [entry] = entriesOf(
      COURT.receive(message('hearing.told', { ...day, capacity: 'witness' }), LINKED),
    )
    expect(entry?.kind).toBe('court-followed')
    expect(JSON.stringify(entry?.answers)).toContain('2026-03-20')
    const [accused] = entriesOf(
      COURT.receive(message('hearing.told', { ...day, capacity: 'accused' }), LINKED),
    )
    expect(JSON.stringify(accused?.answers)).not.toMatch(/FCC|Mbale/)
  })
})

describe('a list of a day', () => {
  const day = { hearingOn: '2026-03-20', capacity: 'accused', standing: 'set' }
  const rows = [
    { caseNo: 'FCC 11 of 2026', childName: 'Akello', ...day },
    { caseNo: 'fcc 0012/2026', ...day },
    { caseNo: 'not a number', ...day },
  ]
  const list = message('cause-list.published', { court: MATTER.court, on: '2026-03-20', rows })

  test('keeps the rows of ours and drops the others, which leave nothing behind', () => {
    const mapped = COURT.receive(list, LINKED)
    expect(entriesOf(mapped)).toHaveLength(1)
    expect(JSON.stringify(mapped)).not.toMatch(/Akello|11 of|not a number/)
    expect(COURT.receive(list, look())).toEqual({ becomes: 'dropped', reason: 'none-of-ours' })
    expect(COURT.wanted(list).keys.map(({ key }) => key)).toContain(MATTER_KEY)
  })
})

describe('what nobody can place is asked of a person', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a matter not linked yet', { caseNo: 'FCC 99 of 2026' }, 'court-whose-case'],
    ['a number nobody can read', { caseNo: 'see file' }, 'court-number-unreadable'],
    ['a day that is none', { askedOn: '2026-02-31' }, 'court-day-unreadable'],
    ['a day of another sort', { hearingOn: 7 }, 'court-day-unreadable'],
  ])('%s', (_what, more, question) => {
    const body = { ...MATTER, askedOn: '2026-03-03', ...more }
    const mapped = COURT.receive(message('report.requested', body), LINKED)
    expect(mapped).toMatchObject({ becomes: 'question', question })
  })

  test('a reference of ours tells children of one matter apart, and links nobody by itself', () => {
    const body = { ...MATTER, ourReference: 'C-7K2M', askedOn: '2026-03-03' }
    const asked = message('report.requested', body)
    expect(COURT.receive(asked, LINKED)).toMatchObject({ question: 'court-whose-case' })
    expect(entriesOf(COURT.receive(asked, look(`${MATTER_KEY}#C-7K2M`)))).toHaveLength(1)
  })

  test('a message of a sort that is not ours is dropped', () => {
    const strange = message('fees.paid', MATTER)
    expect(COURT.receive(strange, LINKED)).toEqual({ becomes: 'dropped', reason: 'not-for-us' })
  })
})
