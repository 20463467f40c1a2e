import { initialSlice, openState } from '@cwmis/core/subject/folds.ts'
import { expect, test } from 'vitest'
import { partsOf } from './tasks.ts'

const EMPTY = openState('case', { open: initialSlice('case', 'open') })

test('each part says how far it is: nothing, begun on this device, or done', () => {
  if (EMPTY === null) throw new Error('no empty case')
  const domains = [{ domain: 'A', standing: '2', entry: 'e', on: '2026-03-03' }]
  const state = {
    ...EMPTY,
    assessment: { begunOn: '2026-03-02', domains, completed: null, approvedBy: null },
  }
  const drafts = new Set(['domain-assessed:c1:B'])
  const parts = partsOf({ id: 'c1', state, domains: ['A', 'B', 'C'], drafts })
  expect(parts.map(({ to, status }) => `${to} ${status}`)).toEqual([
    '/cases/c1/write/assessment-begun completed',
    '/cases/c1/write/domain-assessed/A completed',
    '/cases/c1/write/domain-assessed/B in-progress',
    '/cases/c1/write/domain-assessed/C not-started',
    '/cases/c1/write/assessment-completed not-started',
  ])
  expect(parts[1]?.on).toBe('2026-03-03')
})
