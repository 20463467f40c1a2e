import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Value } from '@cwmis/core/form/answer.ts'
import { judge } from '@cwmis/core/rule/judge.ts'
import { concernsOf } from '@cwmis/core/subject/case/concerns.ts'
import { CASE, CHILD, entryOf, minute, REPORT, said } from '@cwmis/core/subject/fixtures/entries.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { reported, SARAH, stateOf, verdict, written } from './fixtures/written.ts'

const ASSAULTED = '2026-03-02T15:00:00.000Z'
const told = { concernCodes: ['SX.01', 'PH.01'], incidentDate: minute(ASSAULTED) }

/** The entry as a device holds it that may read nothing but the open part. */
function openOnly(entry: Entry): Entry {
  return { ...entry, parts: { open: entry.parts.open ?? {} } }
}

/** The case as it is registered from a report, by somebody who wrote down this much of the concern. */
function registeredFrom(report: Slices, values: Record<string, Value> = {}): Slices {
  const opened = written('case-opened', { ...values, child: CHILD.id, report: REPORT.id })
  const open = { row: 'r1', case: CASE.id, child: CHILD.id }
  const decision = entryOf({ ...SARAH, kind: 'report-registered', subject: REPORT, open })
  const question = {
    header: { ...decision.header, author: { actor: 'rule:x', post: null, role: 'SYSTEM' } },
    answers: decision.parts,
    state: report,
    saw: null,
    evidence: {},
    roles: [],
    desks: [],
    asOf: ASSAULTED,
  }
  const follows = judge(CONTENT, question).consequences.map(({ kind, version, answers, sealed }) =>
    entryOf({ kind, version, by: 'rule:x', answers, sealed: sealed ?? {} }),
  )
  return stateOf([opened, ...follows])
}

describe('registering a report whose concern stands in a compartment', () => {
  const whole = registeredFrom(stateOf([reported(told)]))
  const device = registeredFrom(stateOf([openOnly(reported(told))]))

  test.each([
    ['at the office', whole],
    ['on a device that may not read it', device],
  ])('loses neither the hours of care nor that there is a concern (%s)', (_, slices) => {
    const state = openState('case', slices)
    const clock = state?.clocks.find((one) => one.clock === 'medical-care')
    expect(clock).toMatchObject({ startedAt: ASSAULTED, stoppedAt: null })
    expect(clock?.dueAt).toBe('2026-03-05T15:00:00.000Z')
    expect(state?.concernElsewhere).toBe(true)
    expect(state?.concerns).toEqual(['PH.01'])
  })

  test('takes the concern over in its own compartment, and in no other', () => {
    const carried = whole.SV?.latest['case-registered']?.answers
    expect(carried).toEqual({ concernCodes: { v: ['SX.01'] } })
    expect(JSON.stringify(whole.open)).not.toContain('SX.')
    expect(device.SV).toBeUndefined()
  })

  test('shows whoever may read it the concern, and anybody else that one is kept apart', () => {
    expect(concernsOf(whole)).toEqual({ v: ['PH.01', 'SX.01'] })
    expect(concernsOf(device)).toEqual({ v: ['PH.01'], elsewhere: true })
    const alone = stateOf([openOnly(reported({ ...told, concernCodes: ['SX.01'] }))])
    expect(concernsOf(registeredFrom(alone))).toEqual({ elsewhere: true })
  })

  test('leaves the word on open concerns to whoever opened the case', () => {
    const state = openState(
      'case',
      registeredFrom(stateOf([reported(told)]), { concernCodes: ['NG.01'] }),
    )
    expect(state?.concerns).toEqual(['NG.01'])
    expect(state?.concernElsewhere).toBe(true)
  })

  test('keeps an earlier start, and a settlement stays no way out', () => {
    const earlier = { concernCodes: ['SX.01'], incidentDate: minute('2026-03-02T12:00:00.000Z') }
    const state = openState('case', registeredFrom(stateOf([reported(told)]), earlier))
    expect(state?.clocks.find((one) => one.clock === 'medical-care')?.startedAt).toBe(
      '2026-03-02T12:00:00.000Z',
    )
    const referral = written('referral-made', {
      serviceCodes: ['mediation'],
      basis: 'public-duty',
    })
    const question = { state: registeredFrom(stateOf([reported(told)])) }
    expect(verdict(referral, [], question)).toBe('flagged no-mediation@1')
  })
})

test('a report without such a concern carries no mark and no clock', () => {
  const slices = registeredFrom(stateOf([reported({ incidentDate: minute(ASSAULTED) })]))
  const state = openState('case', slices)
  expect(state?.concernElsewhere).toBe(false)
  expect(state?.clocks.map((one) => one.clock)).not.toContain('medical-care')
  expect(Object.keys(slices)).toEqual(['open'])
})

/** The same report told again and again by people who had not seen each other's words. */
function toldAnew(at: number): Entry {
  const words = `${String(at).padStart(2, '0')}${'Ŋ'.repeat(150)}`
  const children = ['r1', 'r2', 'r3', 'r4', 'r5'].map((id) => ({
    id,
    cells: said({ provName: words }),
  }))
  const entry = reported({ ...told, children })
  const header = { ...entry.header, id: `made-${String(at)}`, seen: null }
  return { ...entry, header, receipt: { ...entry.receipt, saw: null } }
}

test('a report so full that its answers no longer fit still hands the hours over', () => {
  const all = Array.from({ length: 16 }, (_, at) => toldAnew(at))
  const full = all
    .map((_, at) => stateOf(all.slice(0, at + 1)))
    .find((slices) => !slices.open?.latest['report-made']?.answers.medicalWindow)
  expect(full).toBeDefined()
  const state = openState('case', registeredFrom(full ?? {}))
  expect(state?.clocks.find((one) => one.clock === 'medical-care')?.startedAt).toBe(ASSAULTED)
})
