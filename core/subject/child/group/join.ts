import { COMPARTMENTS, type Compartment } from '../../../entry/compartment.ts'
import type { Slices } from '../../fold.ts'
import { openState } from '../../folds.ts'
import type { Slice } from '../../slice.ts'
import type { ChildName, ChildState } from '../state.ts'
import { connected } from './members.ts'

/**
 * Records of one child as far as one reader holds them: the slices of each member under its id, as they are. Nothing
 * is copied from one member to another, so that parting them again leaves nothing behind.
 */
export type Group = ReadonlyMap<string, Slices>

/** A child by itself. */
export function alone(child: string, slices: Slices): Group {
  return new Map([[child, slices]])
}

/**
 * The records of both. Associative, commutative, idempotent: where both hold the same member, of each slice the one
 * with more entries stands.
 */
export function join(one: Group, other: Group): Group {
  const joined = new Map(one)
  for (const [child, slices] of other) {
    const known = joined.get(child)
    joined.set(child, known === undefined ? slices : newer(known, slices))
  }
  return joined
}

function newer(one: Slices, other: Slices): Slices {
  const slices: Partial<Record<Compartment, Slice>> = {}
  for (const compartment of COMPARTMENTS) {
    const slice = newerSlice(one[compartment], other[compartment])
    if (slice !== undefined) slices[compartment] = slice
  }
  return slices
}

function newerSlice(one: Slice | undefined, other: Slice | undefined): Slice | undefined {
  if (one === undefined || other === undefined) return one ?? other
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other
  // Of equally many entries but made by different folds: any, so long as it is always the same.
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other
}

/** The group of a child among the children a reader holds: those connected with it by links that stand. */
export function groupOf(child: string, held: Group): Group {
  const ids = connected(
    [child],
    (id) => openOf(held, id)?.sameChild.map(({ other }) => other) ?? [],
  )
  return ids.reduce<Group>((group, id) => {
    const slices = held.get(id)
    return slices === undefined ? group : join(group, alone(id, slices))
  }, new Map())
}

/** One child as its group shows it. All numbers stay valid; the oldest record's is the one shown. */
export interface GroupView {
  /** Oldest record first. */
  readonly members: readonly { readonly child: string; readonly state: ChildState }[]
  readonly number: string | null
  readonly numbers: readonly string[]
  /** Every name any record has, each once, the oldest record's first. */
  readonly names: readonly ChildName[]
}

/** What a group shows, out of the open slices of its members. */
export function viewOfGroup(group: Group): GroupView {
  const members = [...group.keys()]
    .flatMap((child) => {
      const state = openOf(group, child)
      return state === null ? [] : [{ child, state }]
    })
    .sort((a, b) => compare(ageOf(a.state), ageOf(b.state)) || compare(a.child, b.child))
  const numbers = members.flatMap(({ state }) => state.number ?? [])
  const names = new Map<string, ChildName>()
  for (const name of members.flatMap(({ state }) => state.names)) {
    if (!names.has(name.name)) names.set(name.name, name)
  }
  return { members, number: numbers[0] ?? null, numbers, names: [...names.values()] }
}

function openOf(group: Group, child: string): ChildState | null {
  const slices = group.get(child)
  return slices === undefined ? null : openState('child', slices)
}

/** A record nobody described yet is the youngest. */
function ageOf({ since }: ChildState): string {
  return since ?? '~'
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
