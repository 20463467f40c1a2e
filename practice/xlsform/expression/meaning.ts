import type { Condition } from '@cwmis/core/condition/condition.ts'

/** A condition in the one form in which two of equal meaning are alike, as far as expressions can tell them apart. */
export function meaningOf(condition: Condition): Condition {
  if ('all' in condition) {
    const [only, ...more] = condition.all.map(meaningOf)
    return only !== undefined && more.length === 0 ? only : { all: condition.all.map(meaningOf) }
  }
  if ('any' in condition) return eitherOf(condition.any.map(meaningOf))
  if ('not' in condition) return { not: meaningOf(condition.not) }
  if ('some' in condition) return { ...condition, meets: meaningOf(condition.meets) }
  if ('in' in condition) {
    const [only, ...more] = condition.in
    return only !== undefined && more.length === 0 ? { of: condition.of, is: only } : condition
  }
  return condition
}

/** Several answers to one question are one comparison; anything else stays as it is. */
export function eitherOf(parts: readonly Condition[]): Condition {
  const [first, ...others] = parts
  if (first === undefined) return { any: [] }
  if (others.length === 0) return first
  const values = parts.map(valuesOf)
  if (!values.every((one) => one !== null)) return { any: parts }
  const alike = values.every(({ of, sort }) => of === values[0]?.of && sort === values[0]?.sort)
  const [{ of, sort } = { of: '', sort: 'in' }] = values
  if (!alike) return { any: parts }
  const all = values.flatMap(({ list }) => list)
  return sort === 'has' ? { of, has: all.map(String) } : { of, in: all }
}

function valuesOf(condition: Condition): {
  readonly of: string
  readonly sort: 'in' | 'has'
  readonly list: readonly (string | number)[]
} | null {
  if (!('of' in condition)) return null
  const { of } = condition
  if ('in' in condition) return { of, sort: 'in', list: condition.in }
  if ('has' in condition) return { of, sort: 'has', list: condition.has }
  if (!('is' in condition)) return null
  const { is } = condition
  return typeof is === 'string' || typeof is === 'number' ? { of, sort: 'in', list: [is] } : null
}
