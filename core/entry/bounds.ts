import { instantOf } from '../time/instant.ts'
import { COMPARTMENTS } from './compartment.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/
/** Half a surrogate pair. */
const LONE_SURROGATE = /\p{Surrogate}/u
/** Years a caseworker can mean: nobody concerned was born before, no order ends after. */
const EARLIEST = instantOf('1900-01-01T00:00:00Z')
const LATEST = instantOf('2200-01-01T00:00:00Z')

/** Limits of what a bundle may hold. A part is weighed in UTF-8 bytes of its names and texts and 8 for anything else. */
export const BOUNDS = { depth: 20, partBytes: 65_536, name: 100, own: 200 } as const

/** An unknown JSON object, by member. */
export type Members = { readonly [name: string]: unknown }

/** Is it a JSON object (no list, no null)? */
export function isMembers(json: unknown): json is Members {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

export function isUuid(json: unknown): json is string {
  return typeof json === 'string' && UUID.test(json)
}

/** Null for an ISO 8601 instant in UTC between the years 1900 and 2200. */
export function instantProblem(json: unknown): string | null {
  if (typeof json !== 'string' || !INSTANT.test(json)) return 'bad-instant'
  const instant = instantOf(json)
  if (Number.isNaN(instant)) return 'bad-instant'
  return instant < EARLIEST || instant >= LATEST ? 'instant-out-of-range' : null
}

/** Null for a text that UTF-8 and the database can hold. */
export function textProblem(text: string): string | null {
  if (text.includes('\u0000')) return 'nul-character'
  return LONE_SURROGATE.test(text) ? 'lone-surrogate' : null
}

/** Null for a name of the machine: a kind, a role, a device. One line, bounded, nothing that hides. */
export function nameProblem(json: unknown): string | null {
  if (typeof json !== 'string' || json.length === 0 || json.length > BOUNDS.name) return 'bad-name'
  return /^[\p{L}\p{N}:@._ -]+$/u.test(json) ? null : 'bad-name'
}

/** Null where a JSON object has exactly these members. */
export function membersProblem(json: unknown, names: readonly string[]): string | null {
  if (!isMembers(json)) return 'wrong-shape'
  for (const name of Object.keys(json)) if (!names.includes(name)) return 'unknown-member'
  for (const name of names) if (!Object.hasOwn(json, name)) return 'missing-member'
  return null
}

/** What is left to weigh while a JSON value is walked. */
interface Scales {
  left: number
}

/** Null for a JSON value of bounded depth and weight without bad characters or names that change what an object is. */
export function jsonProblem(json: unknown): string | null {
  return weigh(json, 0, { left: BOUNDS.partBytes })
}

function weigh(json: unknown, depth: number, scales: Scales): string | null {
  if (depth > BOUNDS.depth) return 'too-deep'
  if (typeof json === 'string') return weighText(json, scales)
  scales.left -= 8
  if (scales.left < 0) return 'part-too-long'
  if (Array.isArray(json)) {
    for (const value of json) {
      const problem = weigh(value, depth + 1, scales)
      if (problem !== null) return problem
    }
    return null
  }
  if (isMembers(json)) return weighMembers(json, depth, scales)
  if (typeof json === 'number') return Number.isFinite(json) ? null : 'bad-number'
  return json === null || typeof json === 'boolean' ? null : 'wrong-shape'
}

function weighMembers(json: Members, depth: number, scales: Scales): string | null {
  for (const [name, value] of Object.entries(json)) {
    if (name === '__proto__') return 'forbidden-member'
    const problem = weighText(name, scales) ?? weigh(value, depth + 1, scales)
    if (problem !== null) return problem
  }
  return null
}

function weighText(text: string, scales: Scales): string | null {
  scales.left -= utf8Length(text)
  return scales.left < 0 ? 'part-too-long' : textProblem(text)
}

/** Bytes of a text in UTF-8: a pair of surrogates makes 4 of 2 units. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}

/** Null where every member is named after a compartment and stands the test. */
export function compartmentsProblem(
  json: unknown,
  problemOf: (value: unknown) => string | null,
): string | null {
  if (!isMembers(json)) return 'wrong-shape'
  const known: readonly string[] = COMPARTMENTS
  for (const name of Object.keys(json)) if (!known.includes(name)) return 'unknown-compartment'
  return firstProblem(Object.values(json), problemOf)
}

/** The first problem any of the values has. */
export function firstProblem(
  values: readonly unknown[],
  problemOf: (value: unknown) => string | null,
): string | null {
  for (const value of values) {
    const problem = problemOf(value)
    if (problem !== null) return problem
  }
  return null
}
