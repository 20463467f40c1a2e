import { describe, expect, it } from 'vitest'
import { caseOpened, entryOf, NOON, REPORT, reportMade } from '../subject/fixtures/entries.ts'
import { fold } from '../subject/fixtures/fold.ts'
import { clock, clocks, registered } from './fixtures/clocks.ts'
import { clockStatus, dueIn } from './status.ts'

const HOUR = 3_600_000

describe('a target', () => {
  it('starts with its entry and tells at its shares', () => {
    const plan = clock('plan', caseOpened(), registered)
    expect(plan).toMatchObject({
      sort: 'target',
      limit: 1,
      startedAt: NOON,
      dueAt: '2026-03-16T09:00:00.000Z',
      stoppedAt: null,
    })
    expect(plan?.alertAts.map((alert) => alert.at)).toEqual([
      '2026-03-09T09:00:00.000Z',
      '2026-03-16T09:00:00.000Z',
      '2026-03-30T09:00:00.000Z',
    ])
  })

  it('follows the risk while it runs, counted from the same start', () => {
    const raised = entryOf({ kind: 'risk-raised', open: { level: 'EMERGENCY' } })
    expect(clock('plan', caseOpened(), registered, raised)).toMatchObject({
      startedAt: NOON,
      dueAt: '2026-03-09T09:00:00.000Z',
    })
    const approved = entryOf({ kind: 'plan-approved', on: '2026-03-04T09:00:00.000Z', open: {} })
    const after = clock('plan', caseOpened(), registered, approved, raised)
    expect(after).toMatchObject({
      stoppedAt: '2026-03-04T09:00:00.000Z',
      dueAt: '2026-03-16T09:00:00.000Z',
    })
  })

  it('starts from the first start even if the level is known only later', () => {
    const bare = caseOpened({ open: { child: 'd1' } })
    const raised = entryOf({
      kind: 'risk-raised',
      on: '2026-03-05T09:00:00.000Z',
      open: { level: 'HIGH' },
    })
    expect(clock('plan', bare, registered)).toBeUndefined()
    expect(clock('plan', bare, registered, raised)).toMatchObject({
      startedAt: NOON,
      dueAt: '2026-03-16T09:00:00.000Z',
    })
  })

  it('counts months by the calendar', () => {
    const low = caseOpened({ open: { riskLevel: 'LOW' } })
    const at = entryOf({ kind: 'case-registered', on: '2026-01-31T09:00:00.000Z', open: {} })
    expect(clock('plan', low, at)?.dueAt).toBe('2026-02-28T09:00:00.000Z')
  })

  it('pauses and resumes with what was left', () => {
    const pause = entryOf({
      kind: 'clock-paused',
      on: '2026-03-04T09:00:00.000Z',
      open: { clock: 'plan' },
    })
    const resume = entryOf({
      kind: 'clock-resumed',
      on: '2026-03-06T09:00:00.000Z',
      open: { clock: 'plan' },
    })
    const paused = clock('plan', caseOpened(), registered, pause)
    if (paused === undefined) throw new Error('no clock')
    expect(clockStatus(paused, '2027-01-01T00:00:00.000Z')).toBe('paused')
    expect(dueIn(paused, '2027-01-01T00:00:00.000Z')).toBe(12 * 24 * HOUR)
    expect(clock('plan', caseOpened(), registered, pause, resume)).toMatchObject({
      pausedSince: null,
      pausedFor: 48 * HOUR,
      dueAt: '2026-03-18T09:00:00.000Z',
    })
  })

  it('does not run for a stage whose tool is not in use', () => {
    expect(clock('safety', caseOpened())).toBeUndefined()
  })

  it('begins anew with each visit, and a late visit changes nothing', () => {
    const visit = (day: string) =>
      entryOf({ kind: 'visit-recorded', id: day, on: `2026-03-${day}T09:00:00.000Z`, open: {} })
    const rounds = clocks(caseOpened(), visit('10'), visit('12'), visit('05')).filter(
      (one) => one.clock === 'follow-up',
    )
    expect(rounds).toHaveLength(1)
    expect(rounds[0]).toMatchObject({
      startedAt: '2026-03-12T09:00:00.000Z',
      dueAt: '2026-03-19T09:00:00.000Z',
      stoppedAt: null,
    })
  })

  it('takes the limit in force when it started', () => {
    const triage = (on: string) => fold('report', reportMade({ on })).clocks[0]
    expect(triage('2023-12-31T20:59:00.000Z')).toMatchObject({
      limit: 1,
      dueAt: '2024-01-03T20:59:00.000Z',
    })
    expect(triage('2023-12-31T21:00:00.000Z')).toMatchObject({
      limit: 2,
      dueAt: '2024-01-01T21:00:00.000Z',
    })
  })
})

it('leaves the clocks of a report to the report', () => {
  const triaged = entryOf({
    kind: 'report-triaged',
    subject: REPORT,
    on: '2026-03-02T10:00:00.000Z',
    open: {},
  })
  const state = fold('report', reportMade(), triaged)
  expect(state.clocks.map((one) => [one.clock, one.stoppedAt])).toEqual([
    ['triage', '2026-03-02T10:00:00.000Z'],
  ])
})
