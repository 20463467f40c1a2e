import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import { SLICE_BYTES } from './fit.ts'
import type { Slices } from './fold.ts'
import { bytesOf, collectGrown, MOST_UNIT_BYTES, utf8 } from './size.ts'

/** A subject's slices, each with its JSON. */
export interface Whole {
  readonly slices: Slices
  readonly texts: Readonly<Partial<Record<Compartment, string>>>
}

/** The slices with their JSON, written out once. */
export function wholeOf(slices: Slices): Whole {
  const texts: Partial<Record<Compartment, string>> = {}
  for (const compartment of COMPARTMENTS) {
    const slice = slices[compartment]
    if (slice !== undefined) texts[compartment] = JSON.stringify(slice)
  }
  return { slices, texts }
}

/**
 * Is every slice within its bound, and was it so all the way? `past` are the slices before each step, oldest first.
 * A former slice holds nothing but what the last one holds and what was replaced since, so that it is no longer than
 * both together. No: it may be so all the same.
 */
export function isWithinBound({ slices, texts }: Whole, past: readonly Slices[]): boolean {
  for (const compartment of COMPARTMENTS) {
    const text = texts[compartment]
    if (text === undefined) continue
    const replaced = replacedIn(compartment, [...past, slices])
    if (!isShort(text, replaced) && !wereShort(compartment, [...past, slices])) return false
  }
  return true
}

/** Each of them written out: what was replaced again and again never stood there all at once. */
function wereShort(compartment: Compartment, steps: readonly Slices[]): boolean {
  return steps.every((slices) => {
    const slice = slices[compartment]
    return slice === undefined || bytesOf(slice) <= SLICE_BYTES
  })
}

/** The JSON of all that stood in a slice once and does not any more. */
function replacedIn(compartment: Compartment, steps: readonly Slices[]): string {
  const gone: unknown[] = []
  let later: Slices[Compartment]
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const slice = steps[at]?.[compartment]
    if (slice === undefined) break
    if (later !== undefined) collectGrown(gone, { before: later, after: slice })
    later = slice
  }
  return gone.length === 0 ? '' : JSON.stringify(gone)
}

/** Most are so short that nobody need count which of their letters take more than a byte. */
function isShort(text: string, replaced: string): boolean {
  if ((text.length + replaced.length) * MOST_UNIT_BYTES <= SLICE_BYTES) return true
  return utf8(text) + utf8(replaced) <= SLICE_BYTES
}
