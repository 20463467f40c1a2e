import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPARTMENTS } from '../entry/compartment.ts'
import { FORM, seeded, TOLD } from '../form/fixtures/invented.ts'
import { randomAnswers } from '../form/random.ts'
import { joinAnswers, splitAnswers, withheldPaths } from '../form/split.ts'
import { ANSWERS, type Condition, type Operand } from './condition.ts'
import { evaluate, pathsOf } from './evaluate.ts'
import type { Scope } from './scope.ts'

const fields = FORM.sections.flatMap((section) => section.fields.map((field) => field.id))
const columns = FORM.sections.flatMap((section) =>
  section.fields.flatMap((field) => (field.columns ?? []).map((column) => column.id)),
)
const CODES = ['PH.01', 'SX.01', 'SX.*', 'HV.*', 'yes', 'no', '2026-06-01', '042.*', '']

/** Conditions over the fields of a form, or over the columns of a table inside `some`. */
const { condition } = fc.letrec<{ condition: Condition; inRow: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    simple([...fields, '$state.risk', '$asOf', 'where.place', 'nowhere']),
    fc.record({ some: fc.constantFrom(...fields), meets: tie('inRow') }),
    ...combined(tie('condition')),
  ),
  inRow: fc.oneof(
    { maxDepth: 3 },
    simple([...columns, '$state.risk', 'nowhere']),
    ...combined(tie('inRow')),
  ),
}))

function combined(part: fc.Arbitrary<Condition>): readonly fc.Arbitrary<Condition>[] {
  return [
    fc.record({ all: fc.array(part, { maxLength: 3 }) }),
    fc.record({ any: fc.array(part, { maxLength: 3 }) }),
    fc.record({ not: part }),
  ]
}

function simple(paths: readonly string[]): fc.Arbitrary<Condition> {
  const of = fc.constantFrom(...paths)
  const codes = fc.array(fc.constantFrom(...CODES), { maxLength: 3 })
  const operand: fc.Arbitrary<Operand> = fc.oneof(
    fc.constantFrom(...CODES),
    fc.integer({ min: -2, max: 12 }),
    fc.boolean(),
    fc.record({ at: of }),
  )
  return fc.oneof<fc.Arbitrary<Condition>[]>(
    fc.record({ answered: of }),
    fc.record({ unanswerable: of }),
    fc.record({ of, is: operand }),
    fc.record({ of, in: codes }),
    fc.record({ of, has: codes }),
    fc.record({ of, above: operand }),
    fc.record({ of, atLeast: operand }),
    fc.record({ of, below: operand }),
    fc.record({ of, atMost: operand }),
    fc.record({ of, countAtLeast: fc.nat(4) }),
    fc.record({
      ageOf: of,
      under: fc.nat(20),
      on: of,
      straddle: fc.constantFrom<('yes' | 'no')[]>('yes', 'no'),
    }),
  )
}

const answers = fc.nat().map((seed) => randomAnswers(TOLD, seeded(seed)))

function scopeOf(over: Partial<Scope>): Scope {
  const roots = { state: { risk: 'HIGH' } }
  return { answers: {}, roots, withheld: new Set(), asOf: '2026-06-15T00:00:00Z', ...over }
}

test('never throws, whatever stands at the paths', () => {
  fc.assert(
    fc.property(
      condition,
      fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()),
      (asked, stored) => {
        const answered = Object.entries(stored).map(([id, v]) => [id, { v }] as const)
        const given = JSON.parse(JSON.stringify(Object.fromEntries(answered)))
        expect(ANSWERS).toContain(evaluate(asked, scopeOf({ answers: given })))
        expect(ANSWERS).toContain(
          evaluate(asked, scopeOf({ answers: given, roots: { state: stored } })),
        )
        pathsOf(asked)
      },
    ),
  )
})

test('De Morgan', () => {
  fc.assert(
    fc.property(fc.array(condition, { maxLength: 4 }), answers, (parts, given) => {
      const scope = scopeOf({ answers: given, withheld: new Set(['danger', 'people.alleged']) })
      const denied = parts.map((part) => ({ not: part }))
      expect(evaluate({ not: { all: parts } }, scope)).toBe(evaluate({ any: denied }, scope))
      expect(evaluate({ not: { any: parts } }, scope)).toBe(evaluate({ all: denied }, scope))
    }),
  )
})

/** Hiding may leave an answer as it is or open; it never turns it round. */
function turnsRound(whole: Scope, less: Scope, asked: Condition): boolean {
  const [before, after] = [evaluate(asked, whole), evaluate(asked, less)]
  return (before === 'yes' && after === 'no') || (before === 'no' && after === 'yes')
}

test('withholding a field never turns an answer round', () => {
  fc.assert(
    fc.property(condition, answers, fc.subarray(fields), (asked, given, hidden) => {
      const left = Object.entries(given).filter(([id]) => !hidden.includes(id))
      const less = scopeOf({ answers: Object.fromEntries(left), withheld: new Set(hidden) })
      expect(turnsRound(scopeOf({ answers: given }), less, asked)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('a reader with fewer compartments never gets an answer turned round', () => {
  const compartments = fc.subarray([...COMPARTMENTS])
  fc.assert(
    fc.property(condition, answers, compartments, (asked, given, held) => {
      const parts = splitAnswers(TOLD, given)
      const mine = held.flatMap((one) => (parts[one] ? [[one, parts[one]] as const] : []))
      const less = scopeOf({
        answers: joinAnswers(Object.fromEntries(mine)),
        withheld: withheldPaths(TOLD, new Set(held)),
      })
      const whole = scopeOf({ answers: joinAnswers(parts) })
      expect(turnsRound(whole, less, asked)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('control: calling the hidden unanswered does turn answers round, and is seen', () => {
  const asked: Condition = { not: { answered: 'danger' } }
  const whole = scopeOf({ answers: { danger: { v: 'yes' } } })
  expect(turnsRound(whole, scopeOf({ withheld: new Set(['danger']) }), asked)).toBe(false)
  expect(turnsRound(whole, scopeOf({}), asked)).toBe(true)
})
