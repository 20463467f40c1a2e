import { describe, expect, it } from 'vitest'
import { caseOpened, entryOf, minute, NOON, said } from '../subject/fixtures/entries.ts'
import { whenOfDate } from '../time/instant.ts'
import { clock, clocks, registered } from './fixtures/clocks.ts'
import { clockStatus } from './status.ts'

describe('late entries', () => {
  const early = entryOf({
    kind: 'case-registered',
    id: 'early',
    on: '2026-03-01T09:00:00.000Z',
    open: {},
  })
  const approved = entryOf({ kind: 'plan-approved', on: '2026-03-05T09:00:00.000Z', open: {} })
  const sooner = entryOf({
    kind: 'plan-approved',
    id: 'sooner',
    on: '2026-03-03T09:00:00.000Z',
    open: {},
  })

  it('never reset a clock: the earliest start counts in either order', () => {
    const one = clock('plan', caseOpened(), registered, early)
    expect(one?.startedAt).toBe('2026-03-01T09:00:00.000Z')
    expect(clock('plan', caseOpened(), early, registered)).toEqual(one)
  })

  it('stop it at the earliest stop, whichever came in first', () => {
    const one = clock('plan', caseOpened(), registered, approved, sooner)
    expect(one?.stoppedAt).toBe('2026-03-03T09:00:00.000Z')
    expect(clock('plan', caseOpened(), registered, sooner, approved)?.stoppedAt).toBe(
      one?.stoppedAt,
    )
  })

  it('stop a clock whose start came in after its stop', () => {
    expect(clock('plan', caseOpened(), approved, registered)?.stoppedAt).toBe(
      '2026-03-05T09:00:00.000Z',
    )
  })

  it('stop at once where the stop is known only to the day of the start', () => {
    const day = entryOf({ kind: 'plan-approved', on: whenOfDate('2026-03-02', 'day'), open: {} })
    expect(clock('plan', caseOpened(), registered, day)?.stoppedAt).toBe(NOON)
  })
})

describe('a legal limit', () => {
  const arrested = (id: string, on: string) =>
    entryOf({
      kind: 'child-arrested',
      id,
      open: { custodyFrom: minute(on) },
      sealed: { CICL: said({}) },
    })
  const released = (id: string, on: string) =>
    entryOf({ kind: 'child-released', id, open: { custodyUntil: minute(on) } })

  it('runs by the disclosed times, through nights and weekends', () => {
    const custody = clock('custody', caseOpened(), arrested('a', '2026-03-06T20:00:00.000Z'))
    expect(custody).toMatchObject({ sort: 'legal', dueAt: '2026-03-07T20:00:00.000Z' })
  })

  it('takes the earliest instant of a vague time', () => {
    const vague = entryOf({
      kind: 'child-arrested',
      open: { custodyFrom: whenOfDate('2026-03-06', 'day') },
    })
    expect(clock('custody', caseOpened(), vague)?.startedAt).toBe('2026-03-05T21:00:00.000Z')
  })

  it('does not start from a time nobody told', () => {
    const untold = entryOf({ kind: 'child-arrested', answers: { custodyFrom: { no: 'NK' } } })
    expect(clock('custody', caseOpened(), untold)).toBeUndefined()
  })

  it('keeps a breach when a second round begins, and forgets a round that was met', () => {
    const breach = [
      arrested('a', '2026-03-01T08:00:00.000Z'),
      released('b', '2026-03-03T08:00:00.000Z'),
    ]
    const met = [
      arrested('c', '2026-03-10T08:00:00.000Z'),
      released('d', '2026-03-10T18:00:00.000Z'),
    ]
    const third = arrested('e', '2026-03-20T08:00:00.000Z')
    const rounds = clocks(caseOpened(), ...breach, ...met, third).filter(
      (one) => one.clock === 'custody',
    )
    expect(rounds.map((round) => clockStatus(round, '2026-03-20T09:00:00.000Z'))).toEqual([
      'late-met',
      'running',
    ])
  })

  it('is stopped by a release that came in before the arrest', () => {
    const custody = clock(
      'custody',
      caseOpened(),
      released('b', '2026-03-01T18:00:00.000Z'),
      arrested('a', '2026-03-01T08:00:00.000Z'),
    )
    expect(custody?.stoppedAt).toBe('2026-03-01T18:00:00.000Z')
  })
})
