import type { Clock } from '@cwmis/core/clock/clock.ts'
import { HANDOFF_FOLD } from '@cwmis/core/subject/handoff/fold.ts'
import type { HandoffState } from '@cwmis/core/subject/handoff/state.ts'
import type { PaperTwin } from '@cwmis/core/wire/paper.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import type { HandoffLine } from './lines.ts'
import { byCode, goesOutside, outsideWaits } from './outside.ts'

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

function waits(lines: readonly HandoffLine[], twins: readonly PaperTwin[] = []) {
  return outsideWaits(lines, (row) => row === 'h12', { now: NOW, twins })
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

function twin(handoff: string, lateSince: string | null): PaperTwin {
  return { handoff, partner: 'police', madeAt: '2026-05-10T04:00:00.000Z', lateSince }
}

test('Should count as late what did not go out by line in time, and not what did', () => {
  const lines = [line('gone', {}), line('stuck', {}), line('no-line', {})]
  const since = '2026-05-10T08:00:00.000Z'
  const twins = [twin('gone', null), twin('stuck', since), twin('taken', since)]
  const found = waits(lines, twins).map((one) => [one.line.id, one.isLate, one.twin !== null])
  expect(found).toEqual([
    ['stuck', true, true],
    ['gone', false, true],
    ['no-line', false, false],
  ])
  // They took it by telephone: its message is late no more.
  expect(waits([line('taken', { status: 'accepted' })], twins)[0]?.isLate).toBe(false)
})

test('Should find a hand-off by the code of its paper, however it is typed, and no other', () => {
  const ids = ['0192f0a1-2b3c-7d4e-8f50-616263abc0ef', '0192f0a1-2b3c-7d4e-8f50-616263abc1ef']
  const all = waits(ids.map((id) => line(id, {})))
  const found = (typed: string) => byCode(all, typed).map((one) => one.line.id)
  expect(found(' abc-oEF ')).toEqual(ids.slice(0, 1))
  expect(found('abc')).toEqual(ids)
  expect(found('')).toEqual(ids)
  expect(found('fff')).toEqual([])
})

test('Should tell who receives outside from who only sends from there', () => {
  const rows = ['h12', 'h23', 'h39', 'h43', 'h13', 'h24', 'h41', 'h50', 'h00']
  expect(rows.filter((row) => goesOutside(CONTENT, row))).toEqual(['h12', 'h23', 'h39', 'h43'])
})
