import type { Value } from '@cwmis/core/form/answer.ts'
import { HANDOFF, minute, REPORT } from '@cwmis/core/subject/fixtures/entries.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { opened, registered, reported, stateOf, written } from '../process/fixtures/written.ts'

describe('clocks', () => {
  const clock = (state: Slices, name: string) =>
    [openState('case', state), openState('report', state)]
      .flatMap((open) => open?.clocks ?? [])
      .find((one) => one.clock === name)

  test('care within 72 hours counts from the incident, and the open part names no concern', () => {
    const on = minute('2026-03-02T15:00:00.000Z')
    const report = reported({ concernCodes: ['SX.01'], incidentDate: on })
    expect(JSON.stringify(report.parts.open)).not.toContain('SX')
    const running = clock(stateOf([report]), 'medical-care-report')
    expect(running?.dueAt).toBe('2026-03-05T15:00:00.000Z')
    expect(clock(stateOf([reported({ incidentDate: on })]), 'medical-care-report')).toBeUndefined()
    const vague = { ...on, precision: 'month' } as const
    const old = reported({ concernCodes: ['SX.01'], incidentDate: vague })
    expect(clock(stateOf([old]), 'medical-care-report')).toBeUndefined()
  })

  test('custody is 24 hours from the arrest, over a weekend too, known by a cover alone', () => {
    const at = minute('2026-03-06T11:00:00.000Z')
    const arrested = written('child-arrested', { at, station: 'Mbale' }, { on: at, id: 'a1' })
    const state = stateOf([opened, arrested])
    expect(clock(state, 'restricted-24h')?.dueAt).toBe('2026-03-07T11:00:00.000Z')
    expect(JSON.stringify(state.open)).not.toMatch(/arrest|custody|Mbale/)
    const free = minute('2026-03-07T09:00:00.000Z')
    const released = written('child-released', { at: free, to: 'released' }, { on: free, id: 'a2' })
    const met = clock(stateOf([opened, arrested, released]), 'restricted-24h')
    expect(met?.stoppedAt).toBe('2026-03-07T09:00:00.000Z')
  })

  test('danger now is triaged within the hour; a case has its own from its first day', () => {
    const state = stateOf([reported()])
    expect(clock(state, 'triage')?.dueAt).toBe('2026-03-02T19:00:00.000Z')
    const ofCase = stateOf([opened, registered])
    expect(clock(ofCase, 'plan')).toBeDefined()
    expect(clock(ofCase, 'safety-contact')).toBeDefined()
    expect(clock(ofCase, 'assessment')).toBeDefined()
  })

  test('a hand-off is accepted by its row and urgency', () => {
    const sent = written(
      'handoff-sent',
      { code: 'h12', urgency: 'now', basis: 'public-duty', fromDesk: 'a', toDesk: 'b' },
      { subject: HANDOFF, on: '2026-03-02T09:00:00.000Z' },
    )
    const state = openState('handoff', stateOf([sent]))
    const due = state?.clocks.find((one) => one.clock === 'handoff-accept')?.dueAt
    expect(due).toBe('2026-03-02T10:00:00.000Z')
  })
})

test('the ten questions suggest a level, the one about assault through its disclosure', () => {
  const suggested = (answers: Record<string, Value>) =>
    openState(
      'report',
      stateOf([reported(), written('risk-screened', answers, { subject: REPORT })]),
    )?.suggested
  expect(suggested({ bleeding: 'yes' })).toBe('EMERGENCY')
  expect(suggested({ afraidHome: 'yes' })).toBe('HIGH')
  expect(suggested({ assault72h: 'yes' })).toBe('HIGH')
  expect(suggested({ injury: 'no', assault72h: 'no' })).toBeNull()
})
