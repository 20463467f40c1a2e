/** Why a JSON value is not let in, or null. */
export type Unfit = 'too-deep' | 'malformed-json'

/** Nesting up to `depth` levels, and no key that changes what an object inherits. */
export function unfit(json: unknown, depth: number): Unfit | null {
  if (typeof json !== 'object' || json === null) return null
  if (depth === 0) return 'too-deep'
  if (Array.isArray(json)) return firstUnfit(json, depth)
  if (Object.hasOwn(json, '__proto__')) return 'malformed-json'
  return firstUnfit(Object.values(json), depth)
}

function firstUnfit(values: readonly unknown[], depth: number): Unfit | null {
  for (const value of values) {
    const problem = unfit(value, depth - 1)
    if (problem !== null) return problem
  }
  return null
}
