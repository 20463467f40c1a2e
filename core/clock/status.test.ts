import { describe, expect, it } from 'vitest'
import { caseOpened, NOON } from '../subject/fixtures/entries.ts'
import { clock, registered } from './fixtures/clocks.ts'
import { byUrgency, clockStatus } from './status.ts'

describe('how a clock stands', () => {
  const running = clock('plan', caseOpened(), registered)
  if (running === undefined) throw new Error('no clock')

  it.each([
    ['2026-03-03T09:00:00.000Z', 'running'],
    ['2026-03-13T09:00:00.000Z', 'due-soon'],
    ['2026-03-16T09:00:00.000Z', 'due-soon'],
    ['2026-03-16T09:00:00.001Z', 'overdue'],
  ])('at %s is %s', (asOf, status) => {
    expect(clockStatus(running, asOf)).toBe(status)
  })

  it('is met or met late once stopped', () => {
    expect(clockStatus({ ...running, stoppedAt: running.dueAt }, NOON)).toBe('met')
    expect(clockStatus({ ...running, stoppedAt: '2026-04-01T00:00:00.000Z' }, NOON)).toBe(
      'late-met',
    )
  })

  it('sorts the most urgent first and the stopped last', () => {
    const stopped = { ...running, stoppedAt: NOON }
    const sooner = { ...running, dueAt: NOON }
    expect(byUrgency([stopped, running, sooner])).toEqual([sooner, running, stopped])
  })
})
