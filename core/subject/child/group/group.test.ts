import { describe, expect, it } from 'vitest'
import { entryOf } from '../../fixtures/entries.ts'
import type { ChildState } from '../state.ts'
import { CHILDREN, holding, lived, type Step, stateOf } from './fixtures/worlds.ts'
import { alone, type Group, groupOf, join, viewOfGroup } from './join.ts'
import { LINKING, linksAfter } from './link.ts'

describe('a group', () => {
  const described = (id: string): Step => ({
    child: id,
    saw: true,
    is: 'described',
    name: `Name ${id}`,
    sex: null,
  })
  const linked = (one: string, other: string): Step => ({
    child: one,
    saw: true,
    is: 'linked',
    other,
  })
  const taken: Step = { child: 'c2', saw: true, is: 'parted', other: 'c1' }

  it('is all children connected by links that stand, the one being as good as the other', () => {
    const all = [...CHILDREN.map(described), linked('c1', 'c2'), linked('c3', 'c2')]
    const world = lived(all)
    for (const id of ['c1', 'c2', 'c3']) {
      expect([...groupOf(id, world).keys()].sort()).toEqual(['c1', 'c2', 'c3'])
    }
    const parted = lived([...all, taken])
    expect([...groupOf('c1', parted).keys()]).toEqual(['c1'])
    expect([...groupOf('c2', parted).keys()].sort()).toEqual(['c2', 'c3'])
  })

  it('ends where a reader holds no more, and says nothing of what lies behind', () => {
    const world = lived([
      ...CHILDREN.map(described),
      linked('c1', 'c2'),
      linked('c2', 'c3'),
      linked('c3', 'c4'),
    ])
    const reader = holding(world, ['c1', 'c2', 'c4'], true)
    expect([...groupOf('c1', reader).keys()].sort()).toEqual(['c1', 'c2'])
  })

  it('shows the number of the oldest record and keeps all of them', () => {
    const world = lived([described('c2'), described('c1'), linked('c1', 'c2')])
    const since = (id: string, day: string, number: string): Group => {
      const state = stateOf(world.get(id))
      if (state === null) throw new Error('no such child')
      const open: ChildState = { ...state, since: day, number }
      return alone(id, { open })
    }
    const group = join(since('c1', '2025-05-01', 'YOUNG'), since('c2', '2021-05-01', 'OLD'))
    expect(viewOfGroup(group)).toMatchObject({
      number: 'OLD',
      numbers: ['OLD', 'YOUNG'],
      names: [{ name: 'Name c2' }, { name: 'Name c1' }],
    })
  })

  it('keeps at most so many links on one child', () => {
    const full = Array.from({ length: 16 }, (_, at) => ({ other: `x${String(at)}`, entry: 'e' }))
    const subject = { type: 'child', id: 'c1' } as const
    const one = entryOf({ kind: LINKING, subject, open: { other: 'c2' } })
    expect(linksAfter(full, one)).toBe(full)
  })
})
