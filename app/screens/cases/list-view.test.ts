import type { Clock } from '@cwmis/core/clock/clock.ts'
import { caseOpened, entryOf, reportMade } from '@cwmis/core/subject/fixtures/entries.ts'
import { fold } from '@cwmis/core/subject/fixtures/fold.ts'
import type { OpenSlice } from '@cwmis/core/subject/slice.ts'
import { expect, test } from 'vitest'
import { EVERYTHING, type ListView, searchOf, viewed, viewOf } from './list-view.ts'

const NOW = Date.parse('2026-06-01T09:00:00.000Z')
const LATE: Clock = {
  clock: 'visit',
  sort: 'target',
  limit: 1,
  startedAt: '2026-03-01T09:00:00.000Z',
  pausedSince: null,
  pausedFor: 0,
  stoppedAt: null,
  dueAt: '2026-05-20T09:00:00.000Z',
  alertAts: [],
}

const opened = fold('case', caseOpened())
const LINES: Readonly<Record<string, OpenSlice>> = {
  fresh: {
    ...fold(
      'case',
      caseOpened(),
      entryOf({ kind: 'visit-recorded', on: '2026-05-30T09:00:00.000Z' }),
    ),
    clocks: [],
  },
  late: { ...opened, clocks: [LATE] },
  closing: { ...opened, clocks: [], status: 'closure-requested' },
  low: { ...fold('case', caseOpened({ open: { riskLevel: 'LOW' } })), clocks: [] },
  report: { ...fold('report', reportMade()), clocks: [] },
}

function shown(part: Partial<ListView>): string[] {
  const openOf = (name: string): OpenSlice => LINES[name] ?? opened
  return [...viewed({ ...EVERYTHING, ...part }, Object.keys(LINES), { openOf, now: NOW })]
}

test('Should show everything, the most pressing first, where nothing was chosen', () => {
  expect(shown({})).toHaveLength(5)
  expect(shown({})[0]).toBe('late')
})

test('Should show what is late, waits, is of one risk or status, or was not visited for long', () => {
  expect(shown({ late: true })).toEqual(['late'])
  expect(shown({ waits: true })).toEqual(['closing'])
  expect(shown({ risk: 'HIGH' })).not.toContain('low')
  expect(shown({ status: 'closure-requested' })).toEqual(['closing'])
  expect(shown({ quiet: 30 })).not.toContain('fresh')
  expect(shown({ quiet: 30 })).toContain('late')
  expect(shown({ quiet: 30 })).not.toContain('report')
})

test('Should sort by risk and by the longest silence', () => {
  const byRisk = shown({ sort: 'risk' })
  expect(byRisk.indexOf('late')).toBeLessThan(byRisk.indexOf('low'))
  expect(byRisk.at(-1)).toBe('report')
  const quiet = shown({ sort: 'quiet' })
  expect(quiet.indexOf('late')).toBeLessThan(quiet.indexOf('fresh'))
})

test('Should stand whole in the address, and take nothing else from it', () => {
  const view: ListView = {
    status: 'planning',
    risk: 'HIGH',
    late: true,
    quiet: 30,
    waits: true,
    sort: 'quiet',
  }
  expect(viewOf(searchOf(view))).toEqual(view)
  expect(searchOf(EVERYTHING)).toBe('')
  expect(viewOf('?status=<b>&risk=WORST&quiet=-1&sort=name')).toEqual(EVERYTHING)
})
