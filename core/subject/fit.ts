import { growthOf, roughBytesOf, sizeOf } from './size.ts'
import type { Slice } from './slice.ts'

/** The most bytes of JSON a slice may take. */
export const SLICE_BYTES = 16_384

/**
 * The slice within its bound. Where it is too long, what can be read elsewhere goes first: the longest
 * latest answers (the mention stays), then the words of conflicts, then the mentions themselves,
 * longest first; at the very last `terse` cuts the words of open things, never their codes. What is open (owner, clocks, tracks, plan) is bounded where it is written and never goes.
 * `before` is the slice it came from: by what the two share most slices are known to fit.
 */
export function fit<S extends Slice>(state: S, before: Slice, terse?: (state: S) => S): S {
  if (!hasGrownTooLong(state, before)) return state
  let fitted = state
  while (sizeOf(fitted) > SLICE_BYTES) {
    const smaller = shortened(fitted) ?? silenced(fitted) ?? dropped(fitted)
    if (smaller === null) return terse === undefined ? fitted : terse(fitted)
    fitted = smaller
  }
  return fitted
}

/** Bytes that a slice takes at most. */
const most = new WeakMap<Slice, number>()

/** The same slice, of which is known how many bytes the JSON took that it was read from. */
export function weighed<S extends Slice>(slice: S, bytes: number): S {
  most.set(slice, bytes)
  return slice
}

/** Bytes that a slice takes at most as JSON, so far as that is known; else exactly. */
export function weightOf(slice: Slice): number {
  return most.get(slice) ?? sizeOf(slice)
}

function hasGrownTooLong(slice: Slice, before: Slice): boolean {
  const isFirst = before.revision === 0
  const grown = isFirst ? roughBytesOf(slice) : weightOf(before) + growthOf(before, slice)
  const bytes = grown <= SLICE_BYTES ? grown : sizeOf(slice)
  most.set(slice, bytes)
  return bytes > SLICE_BYTES
}

/** Without its longest answer. */
function shortened<S extends Slice>(state: S): S | null {
  const answers = inOrder(state.latest).flatMap(([kind, one]) =>
    inOrder(one.answers).map(
      ([field, answer]) => [{ kind, field }, JSON.stringify(answer).length] as const,
    ),
  )
  const longest = longestOf(answers)
  const latest = longest === null ? undefined : state.latest[longest.kind]
  if (longest === null || latest === undefined) return null
  const kept = Object.entries(latest.answers).filter(([field]) => field !== longest.field)
  const shorter = { ...latest, answers: Object.fromEntries(kept) }
  return { ...state, latest: { ...state.latest, [longest.kind]: shorter } }
}

function silenced<S extends Slice>(state: S): S | null {
  if (state.conflicts.every(({ answers }) => answers[0] === null && answers[1] === null))
    return null
  const conflicts = state.conflicts.map((one) => ({ ...one, answers: [null, null] as const }))
  return { ...state, conflicts }
}

function dropped<S extends Slice>(state: S): S | null {
  const kinds = inOrder(state.latest).map(
    ([kind, one]) => [kind, JSON.stringify(one).length] as const,
  )
  const longest = longestOf(kinds)
  if (longest === null) return null
  const kept = Object.entries(state.latest).filter(([kind]) => kind !== longest)
  return { ...state, latest: Object.fromEntries(kept) }
}

/** Members by name: of two equally long ones the same goes, however a store keeps them. */
function inOrder<V>(members: { readonly [name: string]: V }): [string, V][] {
  return Object.entries(members).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

function longestOf<T>(sizes: readonly (readonly [T, number])[]): T | null {
  let longest: readonly [T, number] | null = null
  for (const one of sizes) if (longest === null || one[1] > longest[1]) longest = one
  return longest === null ? null : longest[0]
}
