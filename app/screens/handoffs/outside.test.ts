import type { Clock } from '@cwmis/core/clock/clock.ts'
import { HANDOFF_FOLD } from '@cwmis/core/subject/handoff/fold.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import type { HandoffLine } from './lines.ts'
import { goesOutside, outsideWaits } from './outside.ts'

const NOW = Date.parse('2026-05-10T09:00:00.000Z')

function line(id: string, state: Partial<HandoffState>, pending = false): HandoffLine {
  return { id, pending, state: { ...HANDOFF_FOLD.initial, code: 'h12', status: 'sent', ...state } }
}

function clock(dueAt: string, pausedSince: string | null = null): Clock {
  return {
    clock: 'handoff-accept',
    sort: 'target',
    limit: 1,
    startedAt: '2026-05-01T09:00:00.000Z',
    pausedSince,
    pausedFor: 0,
    stoppedAt: null,
    dueAt,
    alertAts: [],
  }
}

function waits(lines: readonly HandoffLine[]) {
  return outsideWaits(lines, (row) => row === 'h12', NOW)
}

test('Should list what is late first, then what is due first, and what has no limit last', () => {
  const lines = [
    line('none', {}),
    line('later', { clocks: [clock('2026-05-12T09:00:00.000Z')] }),
    line('paused', { clocks: [clock('2026-05-08T09:00:00.000Z', '2026-05-07T09:00:00.000Z')] }),
    line('soon', { clocks: [clock('2026-05-11T09:00:00.000Z')] }),
    line('late', { clocks: [clock('2026-05-09T09:00:00.000Z')] }),
  ]
  expect(waits(lines).map(({ line: { id }, isLate }) => [id, isLate])).toEqual([
    ['late', true],
    ['paused', false],
    ['soon', false],
    ['later', false],
    ['none', false],
  ])
})

test('Should say what comes next and in which kind their answer is written', () => {
  const lines = [
    line('a', {}, true),
    line('b', { status: 'delivered' }),
    line('c', { status: 'accepted' }),
  ]
  expect(waits(lines).map(({ step, tells }) => [step, tells])).toEqual([
    ['leave', null],
    ['take', 'handoff-accepted'],
    ['answer', 'service-answered'],
  ])
})

test('Should leave out what is answered, over, or goes to an office of the house', () => {
  const over = (['answered', 'closed', 'recalled', 'declined'] as const).map((status) =>
    line(status, { status }),
  )
  expect(waits([...over, line('inside', { code: 'h50' })])).toEqual([])
})

test('Should tell who receives outside from who only sends from there', () => {
  const rows = ['h12', 'h23', 'h39', 'h43', 'h13', 'h24', 'h41', 'h50', 'h00']
  expect(rows.filter((row) => goesOutside(CONTENT, row))).toEqual(['h12', 'h23', 'h39', 'h43'])
})
