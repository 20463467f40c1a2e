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
 * A former slice holds nothing but what the last one holds and what was replaced since, so that it is no longer than
 * both together; what was replaced again and again never stood there all at once, so that beyond that each is written
 * out.
 */
export function isWithinBound({ slices, texts }: Whole, past: readonly Slices[]): boolean {
  for (const compartment of COMPARTMENTS) {
    const text = texts[compartment]
    const last = slices[compartment]
    if (text === undefined || last === undefined) continue
    const bytes = bytesWithin(text)
    if (bytes > SLICE_BYTES) return false
    const former = formerOf(compartment, [...past, slices])
    if (bytes + replacedBytes(former, last) > SLICE_BYTES && !former.every(isShort)) return false
  }
  return true
}

/** So little that it may be said three times as long as it is. */
const ROUGHLY = SLICE_BYTES / 4

type Held = NonNullable<Slices[Compartment]>

/** The slices of a compartment before its last one, newest first, each once. */
function formerOf(compartment: Compartment, steps: readonly Slices[]): readonly Held[] {
  const former: Held[] = []
  let later = steps.at(-1)?.[compartment]
  for (let at = steps.length - 2; at >= 0; at -= 1) {
    const slice = steps[at]?.[compartment]
    if (slice === undefined) break
    if (slice !== later) former.push(slice)
    later = slice
  }
  return former
}

/** Bytes of the JSON of all that stood in a slice once and does not any more. */
function replacedBytes(former: readonly Held[], last: Held): number {
  const gone: unknown[] = []
  let later = last
  for (const slice of former) {
    collectGrown(gone, { before: later, after: slice })
    later = slice
  }
  return gone.length === 0 ? 0 : bytesWithin(JSON.stringify(gone))
}

function isShort(slice: Held): boolean {
  const text = JSON.stringify(slice)
  return text.length * MOST_UNIT_BYTES <= SLICE_BYTES || utf8(text) <= SLICE_BYTES
}

/** Bytes of a text in UTF-8, or some more: where nobody cares how many, its letters are not gone through. */
function bytesWithin(text: string): number {
  const most = text.length * MOST_UNIT_BYTES
  return most <= ROUGHLY ? most : utf8(text)
}
