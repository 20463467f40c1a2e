import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clock, ClockDefinition } from '../clock/clock.ts'
import { INVENTED as provenance } from '../subject/fixtures/provenance.ts'
import { isoOf } from '../time/instant.ts'
import { overdueClocks, runningClocks } from './overdue.ts'

const NOW = Date.UTC(2026, 8, 10, 9)
const DAY = 86_400_000
const HELD: Clock = {
  clock: 'held',
  sort: 'legal',
  limit: 1,
  startedAt: isoOf(NOW - 100 * DAY),
  pausedSince: null,
  pausedFor: 0,
  stoppedAt: null,
  dueAt: isoOf(NOW - 2 * DAY - 1),
  alertAts: [
    { share: 0.5, at: isoOf(NOW - 50 * DAY), tell: ['owner', 'role:NAT_JJ'] },
    { share: 1, at: isoOf(NOW - 2 * DAY), tell: ['owner', 'supervisor', 'district'] },
    { share: 2, at: isoOf(NOW + 50 * DAY), tell: ['role:REMAND_OC'] },
  ],
}
const LIMIT = { amount: 1, unit: 'day', version: 1, provenance } as const
const DEFINED: ClockDefinition = {
  name: 'held',
  sort: 'legal',
  subject: 'case',
  start: [],
  stop: [],
  limits: [LIMIT],
  alerts: [],
  provenance,
}

function over(clocks: readonly Clock[], known: readonly ClockDefinition[] = [DEFINED]) {
  return overdueClocks(clocks, { clocks: known, names: ['held'], asOf: isoOf(NOW) })
}

test('a child over the limit stands there with the begun days; one within it, released or paused does not', () => {
  expect(over([HELD]).map(({ daysOver }) => daysOver)).toEqual([3])
  const within = { ...HELD, dueAt: isoOf(NOW + 1) }
  const released = { ...HELD, stoppedAt: isoOf(NOW - DAY) }
  const paused = { ...HELD, pausedSince: isoOf(NOW - 30 * DAY) }
  const other = { ...HELD, clock: 'triage' }
  expect(over([within, released, paused, other])).toEqual([])
})

test('who is told is who was to be told by now, and of a limit nobody confirmed only the office of the file', () => {
  expect(over([HELD])[0]?.told).toEqual(['owner', 'supervisor'])
  const confirmedBy = { person: 'A', on: '2026-01-01', document: 'B' }
  const confirmed = { ...provenance, confirmedBy }
  const known = { ...DEFINED, provenance: confirmed, limits: [{ ...LIMIT, provenance: confirmed }] }
  expect(over([HELD], [known])[0]?.told).toEqual(['owner', 'NAT_JJ', 'supervisor', 'district'])
})

test('whatever stands, a plain count finds the same', () => {
  const hours = fc.integer({ min: -500, max: 500 })
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, fc.boolean())), (told) => {
      const clocks = told.map(([due, isOut]): Clock => {
        const dueAt = isoOf(NOW + due * 3_600_000)
        return { ...HELD, dueAt, stoppedAt: isOut ? isoOf(NOW - 1) : null }
      })
      expect(over(clocks)).toHaveLength(told.filter(([due, isOut]) => due < 0 && !isOut).length)
    }),
  )
})

test('of limits that run, also those with time left stand there, without days over; stopped and paused ones do not', () => {
  const within = { ...HELD, dueAt: isoOf(NOW + DAY) }
  const ended = { ...HELD, stoppedAt: isoOf(NOW - DAY) }
  const paused = { ...HELD, pausedSince: isoOf(NOW - 30 * DAY) }
  const asked = { clocks: [DEFINED], names: ['held'], asOf: isoOf(NOW) }
  const told = runningClocks([HELD, within, ended, paused, { ...HELD, clock: 'triage' }], asked)
  expect(told.map(({ daysOver }) => daysOver)).toEqual([3, null])
})
