import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import { SLICE_BYTES } from './fit.ts'
import type { Slices } from './fold.ts'
import { collectGrown, MOST_UNIT_BYTES, utf8 } from './size.ts'

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
 */
export function isWithinBound({ slices, texts }: Whole, past: readonly Slices[]): boolean {
  for (const compartment of COMPARTMENTS) {
    const [text, last] = [texts[compartment], slices[compartment]]
    if (text === undefined || last === undefined) continue
    const bytes = weighed(text)
    if (bytes > SLICE_BYTES) return false
    if (!wereWithin(past, compartment, { last, text })) return false
  }
  return true
}

/** Bytes of a text in UTF-8 at most; where that is too many, as many as there are. */
function weighed(text: string): number {
  const most = text.length * MOST_UNIT_BYTES
  return most <= SLICE_BYTES ? most : utf8(text)
}

type Held = NonNullable<Slices[Compartment]>

/**
 * Backwards from the last slice, of which it is known how many bytes it takes at most: the one before holds nothing
 * but what this one holds and what was replaced. Only where that leaves it open, its letters are gone through, and
 * where they still do, the slice before is written out.
 */
function wereWithin(
  past: readonly Slices[],
  compartment: Compartment,
  { last, text }: { readonly last: Held; readonly text: string },
): boolean {
  let [later, most, spare] = [last, text.length * MOST_UNIT_BYTES, true]
  for (let at = past.length - 1; at >= 0; at -= 1) {
    const slice = past[at]?.[compartment]
    if (slice === undefined) return true
    if (slice === later) continue
    most += replacedBytes(slice, later)
    if (most > SLICE_BYTES && spare) {
      most -= text.length * MOST_UNIT_BYTES - utf8(text)
      spare = false
    }
    if (most > SLICE_BYTES) most = utf8(JSON.stringify(slice))
    if (most > SLICE_BYTES) return false
    later = slice
  }
  return true
}

function replacedBytes(before: Held, after: Held): number {
  const gone: unknown[] = []
  collectGrown(gone, { before: after, after: before })
  return gone.length === 0 ? 0 : bytesWithin(JSON.stringify(gone))
}

/** So little that it may be said three times as long as it is. */
const ROUGHLY = SLICE_BYTES / 8

/** Bytes of a text in UTF-8, or some more: where nobody cares how many, its letters are not gone through. */
function bytesWithin(text: string): number {
  const most = text.length * MOST_UNIT_BYTES
  return most <= ROUGHLY ? most : utf8(text)
}
