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
const ALL = ranked(['no', 'withheld', 'missing', 'unknown', 'yes'])
const ANY = ranked(['yes', 'withheld', 'missing', 'unknown', 'no'])

/** The place of each answer in an order. */
type Ranks = { readonly [truth in Truth]: number }

function ranked(order: readonly [Truth, Truth, Truth, Truth, Truth]): Ranks {
  const ranks = { yes: 0, no: 0, unknown: 0, missing: 0, withheld: 0 }
  for (const [rank, truth] of order.entries()) ranks[truth] = rank
  return ranks
}

/** `all` of two. */
export function both(one: Truth, other: Truth): Truth {
  return ALL[other] < ALL[one] ? other : one
}

/** `any` of two. */
export function either(one: Truth, other: Truth): Truth {
  return ANY[other] < ANY[one] ? other : one
}

export function notOf(truth: Truth): Truth {
  if (truth === 'yes') return 'no'
  return truth === 'no' ? 'yes' : truth
}

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no'
}
