import { compared, matches, type Order, same, younger } from './compare.ts'
import type { Condition, Operand, Truth } from './condition.ts'
import { look, type Sight, type View, wholePath } from './look.ts'
import type { Scope } from './scope.ts'
import { both, either, notOf, truthOf } from './truth.ts'

/**
 * The answer to a condition. Total: never throws, whatever the condition compares. Hiding a value turns yes
 * and no only into `withheld`, never into each other.
 */
export function evaluate(condition: Condition, scope: Scope): Truth {
  return answer(condition, { scope, row: undefined, table: '' })
}

function answer(condition: Condition, view: View): Truth {
  if ('of' in condition) return question(condition, view)
  if ('all' in condition) return allOf(condition.all, view)
  if ('any' in condition) return anyOf(condition.any, view)
  if ('not' in condition) return notOf(answer(condition.not, view))
  if ('answered' in condition) return answered(look(condition.answered, view))
  if ('unanswerable' in condition) return unanswerable(look(condition.unanswerable, view))
  if ('some' in condition) return some(condition, view)
  if ('ageOf' in condition) return age(condition, view)
  return question(condition, view)
}

/** Parts behind one that decides the whole are not asked. */
function allOf(parts: readonly Condition[], view: View): Truth {
  let found: Truth = 'yes'
  for (const part of parts) {
    found = both(found, answer(part, view))
    if (found === 'no') break
  }
  return found
}

function anyOf(parts: readonly Condition[], view: View): Truth {
  let found: Truth = 'no'
  for (const part of parts) {
    found = either(found, answer(part, view))
    if (found === 'yes') break
  }
  return found
}

function answered(sight: Sight): Truth {
  if (sight.is === 'withheld') return 'withheld'
  if (sight.is === 'value') return truthOf(!Array.isArray(sight.value) || sight.value.length > 0)
  return truthOf(sight.is === 'elsewhere')
}

function unanswerable(sight: Sight): Truth {
  return sight.is === 'withheld' ? 'withheld' : truthOf(sight.is === 'no-answer')
}

/** What nothing to compare with answers. */
function absence(sight: Exclude<Sight, { is: 'value' }>): Truth {
  if (sight.is === 'missing') return 'missing'
  return sight.is === 'no-answer' ? 'unknown' : 'withheld'
}

/** What was found decides where it is enough; else what may stand elsewhere leaves it open. */
function atLeastPartly(found: boolean, partly: boolean): Truth {
  return !found && partly ? 'withheld' : truthOf(found)
}

/** The conditions that ask one path. */
type Question = Extract<Condition, { readonly of: string }>

function question(condition: Question, view: View): Truth {
  const sight = look(condition.of, view)
  if (sight.is !== 'value') return absence(sight)
  if ('is' in condition) return withOperand(condition.is, view, (other) => is(sight, other))
  if ('in' in condition) return isOneOf(sight, condition.in)
  if ('has' in condition) return isOneOf(sight, condition.has)
  if ('countAtLeast' in condition) {
    return atLeastPartly(listOf(sight.value).length >= condition.countAtLeast, sight.partly)
  }
  const [order, limit] = orderOf(condition)
  return withOperand(limit, view, (other) => compared(order, sight.value, other))
}

type Ordered = Exclude<
  Question,
  | { readonly is: Operand }
  | { readonly in: unknown }
  | { readonly has: unknown }
  | { readonly countAtLeast: number }
>

function orderOf(condition: Ordered): readonly [Order, Operand] {
  if ('above' in condition) return ['above', condition.above]
  if ('atLeast' in condition) return ['atLeast', condition.atLeast]
  return 'below' in condition ? ['below', condition.below] : ['atMost', condition.atMost]
}

function withOperand(operand: Operand, view: View, compare: (other: unknown) => Truth): Truth {
  if (typeof operand !== 'object') return compare(operand)
  const sight = look(operand.at, view)
  return sight.is === 'value' ? compare(sight.value) : absence(sight)
}

type Seen = Extract<Sight, { is: 'value' }>

function is({ value, partly }: Seen, other: unknown): Truth {
  return atLeastPartly(
    listOf(value).some((one) => same(one, other)),
    partly && Array.isArray(value),
  )
}

function isOneOf({ value, partly }: Seen, wanted: readonly (string | number)[]): Truth {
  return atLeastPartly(
    listOf(value).some((one) => wanted.some((code) => matches(one, code))),
    partly && Array.isArray(value),
  )
}

/** A single value counts as a list of one. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function some(condition: Extract<Condition, { readonly some: string }>, view: View): Truth {
  const sight = look(condition.some, view)
  if (sight.is !== 'value') return absence(sight)
  const table = `${view.table}${condition.some}.`
  const rows = listOf(sight.value).map((row) =>
    answer(condition.meets, { scope: view.scope, row: row ?? null, table }),
  )
  return rows.reduce(either, sight.partly ? 'withheld' : 'no')
}

function age(condition: Extract<Condition, { readonly ageOf: string }>, view: View): Truth {
  const born = look(condition.ageOf, view)
  if (born.is !== 'value') return absence(born)
  const on = look(condition.on ?? '$asOf', view)
  if (on.is !== 'value') return absence(on)
  const found = younger(born.value, on.value, condition.under)
  return found === 'straddle' ? condition.straddle : found
}

/** Found once for a condition: those of the practice never change, and every clock asks. */
const known = new WeakMap<Condition, readonly string[]>()

/** Every path a condition looks at, once; columns as `table.column`. */
export function pathsOf(condition: Condition): readonly string[] {
  const before = known.get(condition)
  if (before !== undefined) return before
  const found = [...new Set(paths(condition))]
  known.set(condition, found)
  return found
}

function paths(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(paths)
  if ('any' in condition) return condition.any.flatMap(paths)
  if ('not' in condition) return paths(condition.not)
  if ('answered' in condition) return [condition.answered]
  if ('unanswerable' in condition) return [condition.unanswerable]
  if ('ageOf' in condition) return [condition.ageOf, condition.on ?? '$asOf']
  if ('some' in condition) {
    const table = `${condition.some}.`
    return [condition.some, ...paths(condition.meets).map((path) => wholePath(path, table))]
  }
  return [condition.of, ...operands(condition)]
}

function operands(condition: Question): readonly string[] {
  if ('in' in condition || 'has' in condition || 'countAtLeast' in condition) return []
  const operand = 'is' in condition ? condition.is : orderOf(condition)[1]
  return typeof operand === 'object' ? [operand.at] : []
}
