import type { SubjectType } from '@cwmis/core/entry/subject.ts'
import type { OpenStates } from '@cwmis/core/subject/fold.ts'
import { initialSlice, openState } from '@cwmis/core/subject/folds.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import { type Stood, type Work, workRows } from './rows.ts'

const NOW = '2026-11-20T09:00:00.000Z'
const MINE = { desk: 'desk-1', actor: null, post: null, since: NOW }
const EMPTY = { reports: [], cases: [], handoffs: [], children: [] }

test('danger comes before the law’s limits, and those before promises', () => {
  const rows = rowsOf({
    cases: [
      aCase('1', { clocks: [clock('target', '2026-11-18T09:00:00.000Z')] }),
      aCase('2', { clocks: [clock('legal', '2026-11-21T09:00:00.000Z')] }),
      aCase('3', { nextVisitOn: '2026-11-20' }),
    ],
    reports: [stood('report', '4', { status: 'received', danger: 'yes', owner: MINE })],
  })
  expect(rows.map((row) => [row.subject.id, row.sort, row.overdue])).toEqual([
    ['4', 'safety', false],
    ['2', 'clock', false],
    ['1', 'clock', true],
    ['3', 'visit', false],
  ])
})

test('a clock that stopped or pauses presses nobody', () => {
  const stopped = { ...clock('legal', NOW), stoppedAt: NOW }
  const paused = { ...clock('legal', NOW), pausedSince: NOW }
  expect(rowsOf({ cases: [aCase('1', { clocks: [stopped, paused] })] })).toEqual([])
})

test('what is somebody else’s is not my work', () => {
  const owner = { ...MINE, actor: 'another' }
  expect(rowsOf({ cases: [aCase('1', { owner, nextVisitOn: '2026-11-20' })] })).toEqual([])
})

test('a hand-off stands with the desk that must act', () => {
  const here = { desk: 'desk-1', actor: null, door: null }
  const there = { desk: 'desk-9', actor: null, door: null }
  const rows = rowsOf({
    handoffs: [
      stood('handoff', '1', { status: 'delivered', to: here, from: there }),
      stood('handoff', '2', { status: 'accepted', to: here, from: there }),
      stood('handoff', '3', { status: 'sent', to: there, from: here }),
      stood('handoff', '4', { status: 'accepted', to: there, from: here }),
      stood('handoff', '5', { status: 'closed', to: here, from: there }),
    ],
  })
  expect(rows.map((row) => row.sort)).toEqual(['handoff-new', 'handoff-answer', 'handoff-waiting'])
})

test('what one may not write is not one’s work, but danger is everybody’s', () => {
  const report = (id: string, state: object) => stood('report', id, { owner: MINE, ...state })
  const reports = [
    report('1', { status: 'received' }),
    report('2', { status: 'screening' }),
    report('3', { status: 'received', danger: 'yes' }),
  ]
  const sorts = (role: string) => rowsOf({ reports }, role).map((row) => row.sort)
  expect(sorts('PARA_SW')).toEqual(['safety'])
  expect(sorts('CDO')).toEqual(['safety', 'triage', 'register'])
})

test('a plan waits for a supervisor who did not write it', () => {
  const draftPlan = {
    version: 1,
    entry: 'e',
    author: 'another',
    status: 'drafted',
    decidedBy: null,
    reviewOn: null,
    child: null,
    actions: [],
  } as const
  const owner = { ...MINE, desk: 'desk-9' }
  const cases = [aCase('1', { draftPlan, owner, status: 'planning' })]
  const role = CONTENT.roles.find((one) => one.writes.includes('plan-approved'))?.code ?? ''
  expect(rowsOf({ cases }, role).map((row) => row.sort)).toEqual(['approve-plan'])
  const closure = { entry: 'f', by: 'another', reason: null }
  const closing = [aCase('1', { draftPlan, closure, owner, status: 'closure-requested' })]
  expect(rowsOf({ cases: closing }, role).map((row) => row.sort)).toEqual(['close'])
  const mine = [
    aCase('1', { draftPlan: { ...draftPlan, author: 'me' }, owner, status: 'planning' }),
  ]
  expect(rowsOf({ cases: mine }, role)).toEqual([])
})

test('a row carries the child’s preferred name', () => {
  const names = [
    { row: 'a', name: 'First Name', kind: 'given', preferred: false },
    { row: 'b', name: 'Called So', kind: 'nickname', preferred: true },
  ]
  const children = [stood('child', 'c', { names })]
  const rows = rowsOf({ children, cases: [aCase('1', { child: 'c', nextVisitOn: '2026-11-20' })] })
  expect(rows.map((row) => row.name)).toEqual(['Called So'])
})

function rowsOf(work: Partial<Work>, role = 'CDO') {
  const from = '2026-01-01T00:00:00.000Z'
  const post = { post: 'p', desk: 'desk-1', role, place: null, from, until: null }
  return workRows({ ...EMPTY, me: { actor: 'me', posts: [post] }, content: CONTENT, ...work }, NOW)
}

function aCase(id: string, state: Partial<OpenStates['case']>): Stood<'case'> {
  return stood('case', id, { status: 'registered', owner: MINE, ...state })
}

function stood<T extends SubjectType>(
  type: T,
  id: string,
  state: Partial<OpenStates[T]>,
): Stood<T> {
  const empty = openState(type, { open: initialSlice(type, 'open') })
  if (!empty) throw new Error('no empty slice')
  return { subject: { type, id }, state: { ...empty, ...state }, pending: false }
}

function clock(sort: 'legal' | 'target', dueAt: string) {
  const clock = { clock: 'any', sort, limit: 1, startedAt: NOW, pausedSince: null, pausedFor: 0 }
  return { ...clock, stoppedAt: null, dueAt, alertAts: [] }
}
