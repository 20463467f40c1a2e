import type { Clock } from '@cwmis/core/clock/clock.ts'
import { caseOpened } from '@cwmis/core/subject/fixtures/entries.ts'
import { fold } from '@cwmis/core/subject/fixtures/fold.ts'
import type { ListLine } from '@cwmis/core/wire/lists.ts'
import { expect, test } from 'vitest'
import type { WorkRow } from '../../work/rows.ts'
import { lateLines } from './late-lines.ts'

const NOW = Date.parse('2026-03-10T09:00:00.000Z')

const RUNNING: Clock = {
  clock: 'visit',
  sort: 'target',
  limit: 1,
  startedAt: '2026-03-01T09:00:00.000Z',
  pausedSince: null,
  pausedFor: 0,
  stoppedAt: null,
  dueAt: '2026-03-09T09:00:00.000Z',
  alertAts: [],
}

function line(id: string, clock: Partial<Clock>): ListLine {
  const open = fold('case', caseOpened())
  const clocks = [{ ...RUNNING, ...clock }]
  return { subject: { type: 'case', id }, dueAt: null, open: { ...open, clocks } }
}

test('Should find what is late at the desk and not on this board', () => {
  const lines = [
    line('late', {}),
    line('shown', {}),
    line('soon', { dueAt: '2026-03-11T09:00:00.000Z' }),
    line('met', { stoppedAt: '2026-03-09T12:00:00.000Z' }),
    line('paused', { pausedSince: '2026-03-08T12:00:00.000Z' }),
  ]
  const row: WorkRow = {
    key: 'shown',
    subject: { type: 'case', id: 'shown' },
    sort: 'clock',
    name: null,
    place: null,
    clock: null,
    dueAt: null,
    overdue: true,
    legal: false,
    risk: null,
    pending: false,
  }
  expect(lateLines(lines, [row], NOW).map(({ subject }) => subject.id)).toEqual(['late'])
})
