import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { limitFor } from '@cwmis/core/clock/limit.ts'
import { said } from '@cwmis/core/subject/fixtures/entries.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { COURT_LINES } from './fixtures/court-lines.ts'
import { LATE_LINES } from './fixtures/late-lines.ts'
import { LAW_LINES } from './fixtures/law-lines.ts'
import { ORDER_LINES } from './fixtures/order-lines.ts'
import { SAFETY_LINES } from './fixtures/safety-lines.ts'
import { SCHOOL_LINES } from './fixtures/school-lines.ts'
import { at, clockAfter, opened, told } from './fixtures/told.ts'
import { WORK_LINES } from './fixtures/work-lines.ts'

const ALL = [
  ...SAFETY_LINES,
  ...WORK_LINES,
  ...LAW_LINES,
  ...LATE_LINES,
  ...ORDER_LINES,
  ...COURT_LINES,
  ...SCHOOL_LINES,
]

describe('the table of clocks', () => {
  const lines = ALL.map(([what, name, history, due, stopped]) => {
    return { what, name, history, due, stopped: stopped ?? null }
  })

  test.each(lines)('$what ($name)', ({ name, history, due, stopped }) => {
    const clock = clockAfter(name, history)
    expect(clock?.dueAt).toBe(at(due))
    expect(clock?.stoppedAt ?? null).toBe(stopped === null ? null : at(stopped))
  })

  test('is long enough, and holds every clock of a case', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(60)
    const held = new Set([...ALL.map(([, name]) => name), 'child-told'])
    const running = CONTENT.clocks.filter(({ waitsFor }) => waitsFor === undefined)
    const ofCases = running.filter(({ subject }) => subject === 'case')
    expect(ofCases.filter(({ name }) => !held.has(name))).toEqual([])
  })

  test.each([
    ['safety-contact', 'target'],
    ['restricted-24h', 'legal'],
    ['emergency-protection', 'legal'],
    ['interim-order', 'legal'],
    ['formal-review', 'target'],
    ['care-order', 'legal'],
    ['remand', 'legal'],
    ['conference', 'target'],
  ])('%s is a %s', (name, sort) => {
    expect(CONTENT.clocks.find((one) => one.name === name)?.sort).toBe(sort)
  })
})

test('the child is told within a week, where nobody told it when the plan was made', () => {
  function due(values: Parameters<typeof told>[2]): string | undefined {
    const plan = told('plan-drafted', '2026-03-03T09:00', values)
    const approved = told('plan-approved', '2026-03-05T09:00')
    return clockAfter('child-told', [opened('HIGH'), plan, approved])?.dueAt
  }
  expect(due({ childWish: 'School', wishDecision: 'followed' })).toBe(at('2026-03-12T09:00'))
  expect(due({ wishDecision: 'followed', toldOn: '2026-03-03' })).toBeUndefined()
  expect(due({})).toBeUndefined()
})

describe('a limit that hangs on an age', () => {
  const [custody] = CONTENT.clocks.filter(({ name }) => name === 'restricted-24h')
  const [limit] = custody?.limits ?? []

  /** Months of a limit that is shorter under 16; the protective reading of a doubtful age is the shorter one. */
  function months(earliest: string, latest: string, on: string): number | undefined {
    if (custody === undefined || limit === undefined) throw new Error('no clock to take from')
    const young = { ageOf: 'born', under: 16, straddle: 'yes' } as const
    const definition: ClockDefinition = {
      ...custody,
      limits: [
        { ...limit, when: young, amount: 3, unit: 'month' },
        { ...limit, amount: 12, unit: 'month' },
      ],
    }
    const born = {
      earliest,
      latest,
      precision: 'range',
      source: 'guess',
      asOf: '2026-01-01',
    } as const
    const scope = { answers: said({ born }), roots: {}, withheld: new Set<string>(), asOf: at(on) }
    return limitFor(definition, at(on), scope)?.amount
  }

  const ages = [
    ['surely younger', '2011-01-01', '2012-12-31', '2026-03-02T09:00', 3],
    ['surely older', '2008-01-01', '2009-12-31', '2026-03-02T09:00', 12],
    ['perhaps younger: the shorter one', '2009-01-01', '2011-12-31', '2026-03-02T09:00', 3],
    ['the day before the birthday', '2010-03-03', '2010-03-03', '2026-03-02T09:00', 3],
    ['on the birthday', '2010-03-02', '2010-03-02', '2026-03-02T09:00', 12],
    ['born on a leap day, 28 February', '2012-02-29', '2012-02-29', '2028-02-28T09:00', 3],
    ['born on a leap day, on it', '2012-02-29', '2012-02-29', '2028-02-29T09:00', 12],
  ] as const

  test.each(
    ages.map(([what, earliest, latest, on, amount]) => ({ what, earliest, latest, on, amount })),
  )('$what', ({ earliest, latest, on, amount }) => {
    expect(months(earliest, latest, on)).toBe(amount)
  })
})

test('a review is no start of a year of care where no care order stands', () => {
  const reviewed = told('review-held', '2026-05-10T09:00', { outcome: 'go-on' })
  expect(clockAfter('care-order-review', [opened('HIGH'), reviewed])).toBeUndefined()
})

test('no emergency, no clock of an emergency; what only waits never runs', () => {
  const history = [opened('HIGH'), told('case-registered', '2026-03-02T09:00')]
  for (const name of ['assessment-begun', 'plan-interim', 'conference-again', 'detention-order']) {
    expect(clockAfter(name, history)).toBeUndefined()
  }
})
