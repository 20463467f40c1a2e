import { isMembers, type Members } from '../entry/bounds.ts'

const BEYOND_ASCII = /[^\0-\x7f]/

/** Bytes of the value's JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return utf8(JSON.stringify(value))
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): number {
  if (!BEYOND_ASCII.test(text)) return text.length
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) bytes += unitBytes(text.charCodeAt(at))
  return bytes
}

/** A UTF-16 unit takes at most so many. */
export const MOST_UNIT_BYTES = 3
/** Texts shorter than this are not gone through: a third of it and three times that matter to nobody. */
const SHORT = 2400

/** Bytes of the value's JSON in UTF-8, or a little more. */
export function roughBytesOf(value: unknown): number {
  const text = JSON.stringify(value)
  return text.length < SHORT ? text.length * MOST_UNIT_BYTES : utf8(text)
}

/** Each half of a surrogate pair counts two: four together. */
function unitBytes(unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return unit >= 0xd800 && unit < 0xe000 ? 2 : 3
}

/** So deep below a slice lies what most entries leave as it was: the latest of a kind, who set a field. */
const DEPTH = 2
const BRACES = 2
const COLON_AND_COMMA = 2
/** No fold changes a value in place, so a value is as long as it was. */
const known = new WeakMap<object, number>()

/** What is new in a value, one after the other, to be written out once. */
type Grown = unknown[]

/**
 * So many bytes more one JSON value takes than another, at most: what both hold in the same place as the same value
 * costs nothing, what is gone is not taken off.
 */
export function growthOf(before: unknown, after: unknown): number {
  const grown: Grown = []
  collectGrown(grown, { before, after })
  return grown.length === 0 ? 0 : bytesOf(grown)
}

/** Adds to `grown` what `after` holds and `before` does not hold in the same place: its JSON is no shorter than what came in. */
export function collectGrown(
  grown: Grown,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  depth = DEPTH,
): void {
  if (before === after || after === undefined) return
  if (depth > 0 && Array.isArray(before) && Array.isArray(after)) {
    for (const [at, one] of after.entries()) {
      if (one !== before[at] || at >= before.length) grown.push(one)
    }
  } else if (depth === 0 || !isMembers(before) || !isMembers(after)) grown.push(after)
  else collectMembers(grown, { before, after }, depth)
}

/** A name that is new stands in brackets of its own: they count for its colon and its comma. */
function collectMembers(
  grown: Grown,
  { before, after }: { readonly before: Members; readonly after: Members },
  depth: number,
): void {
  for (const name in after) {
    const is = after[name]
    // Most members are as they were.
    if (is === before[name]) continue
    const was = Object.hasOwn(before, name) ? before[name] : undefined
    if (was === undefined && is !== undefined) grown.push([name])
    collectGrown(grown, { before: was, after: is }, depth - 1)
  }
}

/** `bytesOf`, counting only those members anew that were not counted before: a step of a fold changes few. */
export function sizeOf(value: unknown, depth = DEPTH): number {
  if (typeof value !== 'object' || value === null) return bytesOf(value)
  const before = known.get(value)
  if (before !== undefined) return before
  const size = depth === 0 || Array.isArray(value) ? bytesOf(value) : sizeOfMembers(value, depth)
  known.set(value, size)
  return size
}

function sizeOfMembers(value: object, depth: number): number {
  let bytes = 1
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) bytes += bytesOf(name) + COLON_AND_COMMA + sizeOf(member, depth - 1)
  }
  return Math.max(BRACES, bytes)
}
