import type { Truth } from './condition.ts'

/**
 * The first of these that occurs among the answers is the answer of the whole. A `no` decides `all` whatever
 * else is hidden, so hiding never changes it; below it stands what is hidden, then what nobody answered, then
 * what was answered "not known".
 *
 *   all   no > withheld > missing > unknown > yes   (of nothing: yes)
 *   any   yes > withheld > missing > unknown > no   (of nothing: no)
 *   not   yes and no change places, the others stay
 *
 * De Morgan holds: not(all(x, y)) = any(not x, not y).
 */
const ALL = ['no', 'withheld', 'missing', 'unknown', 'yes'] as const
const ANY = ['yes', 'withheld', 'missing', 'unknown', 'no'] as const

export function allOf(truths: readonly Truth[]): Truth {
  return firstOf(ALL, truths) ?? 'yes'
}

export function anyOf(truths: readonly Truth[]): Truth {
  return firstOf(ANY, truths) ?? 'no'
}

function firstOf(order: readonly Truth[], truths: readonly Truth[]): Truth | null {
  for (const truth of order) if (truths.includes(truth)) return truth
  return null
}

export function notOf(truth: Truth): Truth {
  if (truth === 'yes') return 'no'
  return truth === 'no' ? 'yes' : truth
}

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no'
}
