import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import { initialSlice, openState } from '@cwmis/core/subject/folds.ts'
import { expect, test } from 'vitest'
import type { SubjectView } from '../../hooks/subject.ts'
import { childRows } from './rows.ts'

function child(id: string, since: string, ...others: readonly string[]): SubjectView<'child'> {
  const names = [{ row: id, name: `Name ${id}`, kind: 'given', preferred: false }]
  const sameChild = others.map((other) => ({ other, entry: 'e' }))
  const open: ChildState = { ...blank(), status: 'known', names, since, sameChild }
  const lists = {
    entries: [],
    links: [],
    unsent: new Set<string>(),
    compartments: ['open'],
  } as const
  const seen = { ready: true, pending: false, fetchedAt: null, slices: { open } } as const
  return { ...lists, ...seen, subject: { type: 'child', id }, state: open }
}

function blank(): ChildState {
  const state = openState('child', { open: initialSlice('child', 'open') })
  if (state === null) throw new Error('a child has an open slice')
  return state
}

test('Should list the linked files of one child once, by the oldest', () => {
  const linked = [
    child('b', '2024-01-01', 'a'),
    child('a', '2020-01-01', 'b'),
    child('c', '2022-01-01'),
  ]
  expect(childRows(linked, []).map((row) => row.id)).toEqual(['a', 'c'])
  const parted = [child('b', '2024-01-01'), child('a', '2020-01-01'), child('c', '2022-01-01')]
  expect(childRows(parted, []).map((row) => row.id)).toEqual(['a', 'b', 'c'])
})

test('Should list a file by itself where the linked one is not here', () => {
  expect(childRows([child('b', '2024-01-01', 'a')], []).map((row) => row.id)).toEqual(['b'])
})
