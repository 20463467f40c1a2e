import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../entry/entry.ts'
import { CONTENT } from '../../fixtures/content.ts'
import { entryOf, said } from '../../fixtures/entries.ts'
import type { Slices } from '../../fold.ts'
import { openState, stepSubject } from '../../folds.ts'
import type { Slice } from '../../slice.ts'
import type { ChildState } from '../state.ts'
import { alone, type Group, groupOf, join, viewOfGroup } from './join.ts'
import { isLinking, LINKING, linksAfter, UNLINKING } from './link.ts'

const CHILDREN = ['c1', 'c2', 'c3', 'c4']

/** Something that befalls these children. `saw`: its author had seen the file as it stood. */
type Step = { readonly child: string; readonly saw: boolean } & (
  | { readonly is: 'described'; readonly name: string; readonly sex: string | null }
  | { readonly is: 'sealed' | 'excluded' }
  | { readonly is: 'misfiled'; readonly what: number }
  | { readonly is: 'linked' | 'parted'; readonly other: string }
)

const child = fc.constantFrom(...CHILDREN)
const about = { child, saw: fc.boolean() }
const fact: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    ...about,
    is: fc.constant('described' as const),
    name: fc.constantFrom('Okello', 'Akello', 'Isa', 'Isah'),
    sex: fc.constantFrom('M', 'F', null),
  }),
  fc.record({ ...about, is: fc.constantFrom('sealed' as const, 'excluded' as const) }),
  fc.record({ ...about, is: fc.constant('misfiled' as const), what: fc.nat(12) }),
)
const tie: fc.Arbitrary<Step> = fc.record({
  ...about,
  is: fc.constantFrom('linked' as const, 'linked' as const, 'parted' as const),
  other: child,
})
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: fact }, { weight: 2, arbitrary: tie }), {
  maxLength: 24,
})

/** How an entry moves the slices of the world. */
type Move = (world: Group, entry: Entry) => Group

/** As the ledger does: an entry moves its own subject and nothing else. */
const honest: Move = (world, entry) => {
  const { id } = entry.header.subject
  const slices = stepSubject(CONTENT, 'child', { slices: world.get(id) ?? {}, entry })
  return new Map(world).set(id, slices)
}

/** The control: a link that copies what the other knows into the record, as merging systems do. */
const copying: Move = (world, entry) => {
  const moved = honest(world, entry)
  const { kind, subject } = entry.header
  const other = entry.parts.open?.['other']
  const from = other !== undefined && 'v' in other ? moved.get(String(other.v)) : undefined
  const [own, theirs] = [stateOf(moved.get(subject.id)), stateOf(from)]
  if (kind !== LINKING || own === null || theirs === null) return moved
  const open: ChildState = { ...own, names: [...own.names, ...theirs.names] }
  return new Map(moved).set(subject.id, { ...moved.get(subject.id), open })
}

function stateOf(slices: Slices | undefined): ChildState | null {
  return slices === undefined ? null : openState('child', slices)
}

/** The world after these steps. A link and its withdrawal are written on both children. */
function lived(all: readonly Step[], move: Move = honest): Group {
  return all.reduce<Group>((world, step, at) => {
    const others = 'other' in step && step.other !== step.child ? [step.other] : []
    if ('other' in step && others.length === 0) return world
    return [step.child, ...others].reduce(
      (moving, subject) => move(moving, entryFor(moving, { step, at, subject })),
      world,
    )
  }, new Map())
}

interface Told {
  readonly step: Step
  readonly at: number
  readonly subject: string
}

function entryFor(world: Group, { step, at, subject }: Told): Entry {
  const revision = world.get(subject)?.open?.revision ?? 0
  const head = {
    id: `${step.is}-${String(at)}-${subject}`,
    subject: { type: 'child', id: subject } as const,
    saw: step.saw ? { open: revision } : null,
  }
  switch (step.is) {
    case 'described': {
      const names = [{ id: `n${String(at)}`, cells: said({ name: step.name, kind: 'given' }) }]
      const sex = step.sex === null ? {} : { sex: step.sex }
      return entryOf({ ...head, kind: 'child-described', open: { names, ...sex } })
    }
    case 'sealed':
      return entryOf({
        ...head,
        kind: 'child-described',
        sealed: { TRACE: { hint: { v: String(at) } } },
      })
    case 'excluded':
      return entryOf({ ...head, kind: 'officer-excluded', open: { officer: 'brian' } })
    case 'misfiled':
      return entryOf({
        ...head,
        kind: 'entry-misfiled',
        open: { entry: `described-${String(step.what)}-${subject}` },
      })
    case 'linked':
    case 'parted': {
      const other = subject === step.child ? step.other : step.child
      const kind = step.is === 'linked' ? LINKING : UNLINKING
      return entryOf({ ...head, kind, open: { other, reason: 'as said' } })
    }
  }
}

/** A world without what its links' own entries leave: the link, their count and mention, and the number of entries. */
function withoutLinks(world: Group): Record<string, unknown> {
  const children = [...world].map(([id, slices]) => {
    const bare = Object.entries(slices).map(([name, slice]) => [name, bareSlice(slice)])
    return [id, Object.fromEntries(bare)] as const
  })
  // A child of which nothing is known but a link is none in a world without it.
  return Object.fromEntries(
    children.filter(([id]) => stateOf(world.get(id))?.fold !== undefined && isMoved(world, id)),
  )
}

function isMoved(world: Group, id: string): boolean {
  return Object.keys(world.get(id)?.open?.counts ?? {}).some((kind) => !isLinking(kind))
}

function bareSlice(slice: Slice): object {
  const own = (members: object) =>
    Object.fromEntries(Object.entries(members).filter(([kind]) => !isLinking(kind)))
  const entriesOf = (members: object) =>
    Object.entries(members).map(([field, by]) => [field, by.entry])
  const facets = 'facets' in slice && typeof slice.facets === 'object' ? slice.facets : null
  return {
    ...slice,
    revision: null,
    sameChild: null,
    counts: own(slice.counts),
    latest: own(slice.latest),
    setBy: entriesOf(slice.setBy),
    facets: entriesOf(facets ?? {}),
  }
}

/** The steps without links, at their places, so that their entries keep their ids. */
function unlinked(all: readonly Step[]): readonly Step[] {
  return all.map((step) => ('other' in step ? { ...step, other: step.child } : step))
}

function harmless(all: readonly Step[], move?: Move): void {
  expect(withoutLinks(lived(all, move))).toEqual(withoutLinks(lived(unlinked(all))))
}

describe('linking and parting, in any order', () => {
  it('leaves of every record what a world without the link has', () => {
    fc.assert(fc.property(steps, (all) => harmless(all)))
  })

  it('is caught where a link copies state', () => {
    expect(() => fc.assert(fc.property(steps, (all) => harmless(all, copying)))).toThrow()
  })

  it('leaves both records saying the same of each other', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const world = lived(all)
        for (const [id, slices] of world) {
          for (const { other } of stateOf(slices)?.sameChild ?? []) {
            const back = stateOf(world.get(other))?.sameChild.map((link) => link.other)
            expect(back).toContain(id)
          }
        }
      }),
    )
  })
})

/** Some of a world, at some time of it, as some reader holds it. */
const held = fc
  .tuple(steps, fc.nat(24), fc.subarray([...CHILDREN]), fc.boolean())
  .map(([all, until, ids, sealed]) => holding(lived(all.slice(0, until)), ids, sealed))

function holding(world: Group, ids: readonly string[], sealed: boolean): Group {
  return new Map(
    [...world]
      .filter(([id]) => ids.includes(id))
      .map(([id, slices]) => {
        const { open } = slices
        return [id, sealed || open === undefined ? slices : { open }]
      }),
  )
}

/** Do its laws hold of this join? */
function lawful(joined: typeof join): void {
  fc.assert(
    fc.property(held, held, held, (a, b, c) => {
      expect(joined(a, joined(b, c))).toEqual(joined(joined(a, b), c))
      expect(joined(a, b)).toEqual(joined(b, a))
      expect(joined(a, a)).toEqual(a)
    }),
  )
}

/** Are the members of a joined group what they were by themselves? */
function untouched(joined: typeof join): void {
  fc.assert(
    fc.property(steps, (all) => {
      const world = lived(all)
      const whole = [...world].reduce<Group>(
        (group, [id, slices]) => joined(group, alone(id, slices)),
        new Map(),
      )
      expect(whole).toEqual(world)
    }),
  )
}

/** The control: a join in which the members share their names. */
function sharing(one: Group, other: Group): Group {
  const joined = join(one, other)
  const names = [...joined.values()].flatMap((slices) => stateOf(slices)?.names ?? [])
  return new Map(
    [...joined].map(([id, slices]) => {
      const state = stateOf(slices)
      return [id, state === null ? slices : { ...slices, open: { ...state, names } }]
    }),
  )
}

describe('the join of records', () => {
  it('is associative, commutative and idempotent', () => {
    lawful(join)
  })

  it('leaves every member as it was by itself', () => {
    untouched(join)
    expect(() => untouched(sharing)).toThrow()
  })

  it('holds nothing that one of its readers did not', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        for (const [id, slices] of join(a, b)) {
          for (const name of Object.keys(slices)) {
            const had = [a, b].some((group) => Object.keys(group.get(id) ?? {}).includes(name))
            expect(had).toBe(true)
          }
        }
      }),
    )
  })
})

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

  it('is all children connected by links that stand, the one being as good as the other', () => {
    const all = [...CHILDREN.map(described), linked('c1', 'c2'), linked('c3', 'c2')]
    const world = lived(all)
    for (const id of ['c1', 'c2', 'c3']) {
      expect([...groupOf(id, world).keys()].sort()).toEqual(['c1', 'c2', 'c3'])
    }
    const parted = lived([...all, { ...linked('c2', 'c1'), is: 'parted' }])
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
      return alone(id, { open: { ...state, since: day, number } })
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
