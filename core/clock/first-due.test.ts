import { expect, test } from 'vitest'
import type { Clock } from './clock.ts'
import { firstDue } from './first-due.ts'

function clock(name: string, day: string, more: Partial<Clock> = {}): Clock {
  return {
    clock: name,
    sort: 'target',
    limit: 1,
    startedAt: '2026-01-01T08:00:00.000Z',
    pausedSince: null,
    pausedFor: 0,
    stoppedAt: null,
    dueAt: `2026-${day}T08:00:00.000Z`,
    alertAts: [],
    ...more,
  }
}

test('the owner is pressed by the first running clock, not by stopped, paused or a supervisor’s own', () => {
  const stopped = clock('registration', '01-02', { stoppedAt: '2026-01-01T10:00:00.000Z' })
  const paused = clock('assessment', '01-03', { pausedSince: '2026-01-02T10:00:00.000Z' })
  const look = clock('supervisor-look', '01-04', { by: 'supervisor' })
  const plan = clock('plan', '01-09')
  const visit = clock('follow-up', '01-08')
  expect(firstDue([stopped, paused, look, plan, visit])).toBe(visit)
  expect(firstDue([stopped, paused, look])).toBeNull()
})
