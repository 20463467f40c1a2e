import type { Clock } from '@cwmis/core/clock/clock.ts'
import { expect, test } from 'vitest'
import { byUrgency, clockWords } from './clock-words.ts'

const START = '2026-11-20T06:00:00.000Z'

function clock(change: Partial<Clock> = {}): Clock {
  return {
    clock: 'plan',
    sort: 'target',
    limit: 1,
    startedAt: START,
    pausedSince: null,
    pausedFor: 0,
    stoppedAt: null,
    dueAt: '2026-11-24T06:00:00.000Z',
    alertAts: [],
    ...change,
  }
}

function at(iso: string): number {
  return Date.parse(iso)
}

test('Should speak of days, then of hours and minutes', () => {
  expect(clockWords(clock(), at('2026-11-20T07:00:00Z'))).toMatchObject({
    key: 'days-left',
    days: 3,
    urgency: 'on-time',
  })
  expect(clockWords(clock(), at('2026-11-24T02:50:00Z'))).toMatchObject({
    key: 'hours-left',
    hours: 3,
    minutes: 10,
    urgency: 'soon',
  })
})

test('Should count a short limit of the law in hours, as danger from its first minute', () => {
  const care = clock({ sort: 'legal', dueAt: '2026-11-23T06:00:00.000Z' })
  expect(clockWords(care, at('2026-11-20T09:10:00Z'))).toMatchObject({
    key: 'hours-left',
    hours: 68,
    minutes: 50,
    urgency: 'danger',
  })
  const longer = clock({ sort: 'legal' })
  expect(clockWords(longer, at('2026-11-20T09:10:00Z')).key).toBe('days-left')
})

test('Should stay late once it was late, even when stopped', () => {
  expect(clockWords(clock(), at('2026-11-26T07:00:00Z'))).toMatchObject({
    key: 'days-late',
    days: 2,
    urgency: 'late',
  })
  const stopped = clock({ stoppedAt: '2026-11-24T08:00:00.000Z' })
  expect(clockWords(stopped, at('2027-01-01T00:00:00Z'))).toMatchObject({
    key: 'met-hours-late',
    hours: 2,
    urgency: 'late',
  })
})

test('Should say met and paused without a tint of lateness', () => {
  expect(clockWords(clock({ stoppedAt: START }), at('2027-01-01T00:00:00Z')).urgency).toBe('met')
  expect(clockWords(clock({ pausedSince: START }), at('2027-01-01T00:00:00Z')).urgency).toBe(
    'paused',
  )
})

test('Should put the late legal clock first', () => {
  const now = at('2026-11-26T07:00:00Z')
  const legal = clock({ clock: 'custody', sort: 'legal', dueAt: '2026-11-25T06:00:00.000Z' })
  const calm = clock({ clock: 'visit', dueAt: '2027-01-26T07:00:00.000Z' })
  expect([calm, clock(), legal].sort(byUrgency(now)).map((one) => one.clock)).toEqual([
    'custody',
    'plan',
    'visit',
  ])
})
