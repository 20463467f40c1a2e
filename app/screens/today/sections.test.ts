import { expect, test } from 'vitest'
import type { WorkRow, WorkSort } from '../../work/rows.ts'
import { workSections } from './sections.ts'

function row(sort: WorkSort): WorkRow {
  return {
    key: sort,
    subject: { type: 'case', id: sort },
    sort,
    name: null,
    place: null,
    clock: null,
    dueAt: null,
    overdue: false,
    legal: false,
    risk: null,
    pending: false,
  }
}

const SORTS: readonly WorkSort[] = [
  'safety',
  'clock',
  'handoff-new',
  'handoff-answer',
  'handoff-waiting',
  'triage',
  'register',
  'approve-plan',
  'close',
  'visit',
]

test('Should show every sort of work exactly once, on the phone and on the board', () => {
  for (const board of [true, false]) {
    const shown = workSections(SORTS.map(row), board).flatMap((section) => section.rows)
    expect(shown.map((one) => one.sort).sort()).toEqual([...SORTS].sort())
  }
})

test('Should keep the four questions of the board even where one has no answer', () => {
  expect(workSections([], true).map((section) => section.name)).toEqual([
    'board-a',
    'board-b',
    'board-c',
    'board-d',
  ])
  expect(workSections([], false)).toEqual([])
})
