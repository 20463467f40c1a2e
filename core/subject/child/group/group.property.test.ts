import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unlinked, withoutLinks } from './fixtures/traces.ts'
import {
  CHILDREN,
  copying,
  holding,
  lived,
  type Move,
  type Step,
  stateOf,
} from './fixtures/worlds.ts'
import { alone, type Group, join } from './join.ts'

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
