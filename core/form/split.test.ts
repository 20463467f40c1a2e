import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPARTMENTS, type Compartment } from '../entry/compartment.ts'
import type { Answers } from './answer.ts'
import { checkAnswers } from './check.ts'
import type { AnswerParts } from './cut.ts'
import { seeded, TOLD } from './fixtures/invented.ts'
import { misplaced } from './misplaced.ts'
import { randomAnswers } from './random.ts'
import { joinAnswers, joinWhole, splitAnswers, withheldPaths } from './split.ts'
import { scopeOfAnswers } from './walk.ts'

const WHEN = {
  from: '2026-06-14T21:00:00.000Z',
  to: '2026-06-15T21:00:00.000Z',
  precision: 'day',
} as const

const random = fc.nat().map((seed) => randomAnswers(TOLD, seeded(seed)))
const held = fc.subarray([...COMPARTMENTS])

test('each answer goes where its field or its code belongs', () => {
  const parts = splitAnswers(TOLD, {
    concerns: { v: ['PH.01', 'SX.01', 'HV.01'] },
    primary: { v: 'SX.01' },
    words: { v: 'spoken' },
    phone: { no: 'DEC' },
    stranger: { v: 'not a field of this form' },
  })
  expect(parts).toEqual({
    open: { concerns: { v: ['PH.01'], elsewhere: true }, primary: { elsewhere: true } },
    SV: { concerns: { v: ['SX.01'] }, primary: { v: 'SX.01' } },
    HIV: { concerns: { v: ['HV.01'] } },
    COUNS: { words: { v: 'spoken' } },
    REP: { phone: { no: 'DEC' } },
  })
})

test('with restricted codes alone the open part says only that there is an answer', () => {
  expect(splitAnswers(TOLD, { concerns: { v: ['SX.02'] } }).open).toEqual({
    concerns: { elsewhere: true },
  })
})

test('cells go to the compartment of their column; the table keeps every row', () => {
  const rows = [
    { id: 'a', cells: { name: { v: 'Apio' }, alleged: { v: 'no' } } },
    { id: 'b', cells: { name: { v: 'Okot' }, harm: { v: ['SX.01'] }, how: { v: 'at night' } } },
  ] as const
  const parts = splitAnswers(TOLD, { people: { v: rows } })
  expect(parts.open).toEqual({
    people: {
      v: [
        { id: 'a', cells: { name: { v: 'Apio' } } },
        { id: 'b', cells: { name: { v: 'Okot' }, harm: { elsewhere: true } } },
      ],
    },
  })
  expect(parts.PERP).toEqual({ people: { v: [{ id: 'a', cells: { alleged: { v: 'no' } } }] } })
  expect(parts.SV).toEqual({
    people: { v: [{ id: 'b', cells: { harm: { v: ['SX.01'] }, how: { v: 'at night' } } }] },
  })
})

test('an open column of a restricted table is as restricted as its table', () => {
  const rows = [{ id: 's', cells: { name: { v: 'Neighbour' } } }]
  expect(Object.keys(splitAnswers(TOLD, { suspects: { v: rows } }))).toEqual(['PERP'])
})

test('a disclosure is made only where its condition holds and the time is known well enough', () => {
  const concerns = { v: ['SX.01'] }
  expect(splitAnswers(TOLD, { concerns, when: { v: WHEN } }).open?.window).toEqual({ v: WHEN })
  const other = { concerns: { v: ['PH.01'] }, when: { v: WHEN } }
  expect(splitAnswers(TOLD, other).open?.window).toBeUndefined()
  const vague = { concerns, when: { v: { ...WHEN, precision: 'year' } } } as const
  expect(splitAnswers(TOLD, vague).open?.window).toBeUndefined()
  const forged = { window: { v: WHEN }, concerns: { v: ['PH.01'] } }
  expect(splitAnswers(TOLD, forged).open?.window).toBeUndefined()
})

test('random answers have no problems', () => {
  fc.assert(
    fc.property(random, (answers) => {
      const scope = scopeOfAnswers(answers, '2026-12-31T00:00:00Z')
      expect(checkAnswers(TOLD, answers, scope)).toEqual([])
    }),
  )
})

test('all parts together are the answers again', () => {
  fc.assert(
    fc.property(random, (answers) => {
      expect(joinWhole(TOLD, splitAnswers(TOLD, answers))).toEqual(answers)
    }),
  )
})

test('no restricted value stands in a part that is not its own', () => {
  fc.assert(
    fc.property(random, (answers) => {
      const { SV: _, ...others } = splitAnswers(TOLD, answers)
      expect(JSON.stringify(others)).not.toContain('SX.')
    }),
  )
})

test('an answer in a part where it can never be kept is named', () => {
  fc.assert(
    fc.property(random, (answers) => {
      expect(misplaced(TOLD, splitAnswers(TOLD, answers))).toBeNull()
    }),
  )
  expect(misplaced(TOLD, { open: { words: { v: 'spoken' } } })).toBe('words')
  expect(misplaced(TOLD, { SV: { phone: { no: 'NK' } } })).toBe('phone')
  const alleged = [{ id: 'a', cells: { alleged: { v: 'yes' } } }]
  expect(misplaced(TOLD, { open: { people: { v: alleged } } })).toBe('people.alleged')
  expect(misplaced(TOLD, { open: { concerns: { v: ['SX.01'] } } })).toBeNull()
})

test('with fewer compartments nothing differs in those held', () => {
  fc.assert(
    fc.property(random, held, (answers, compartments) => {
      const whole = splitAnswers(TOLD, answers)
      const parts = only(whole, compartments)
      const joined = joinAnswers(parts)
      const again = splitAnswers(TOLD, joined)
      for (const compartment of compartments) {
        expect(shown(again[compartment])).toEqual(shown(whole[compartment]))
      }
    }),
  )
})

test('paths of compartments that are not held are withheld', () => {
  const paths = withheldPaths(TOLD, new Set<Compartment>(['open', 'REP']))
  expect([...paths]).toEqual([
    'words',
    'people.alleged',
    'people.how',
    'suspects',
    'suspects.name',
    'suspects.note',
  ])
})

function only(parts: AnswerParts, compartments: readonly Compartment[]): AnswerParts {
  return Object.fromEntries(
    Object.entries(parts).filter(([name]) => compartments.some((one) => one === name)),
  )
}

/**
 * What a reader sees of a part: without marks and copies, which depend on what else is there. Only the table's own
 * part knows the order of all its rows: without it rows are compared by id.
 */
function shown(part: Answers | undefined): unknown {
  const { window: _, ...others } = part ?? {}
  return JSON.parse(JSON.stringify(others), (name, value: unknown) => {
    if (name === 'elsewhere') return undefined
    return Array.isArray(value) ? sorted(value.filter((row) => !isEmptyRow(row))) : value
  })
}

function isEmptyRow(row: unknown): boolean {
  return JSON.stringify(row)?.includes('"cells":{}') ?? false
}

function sorted(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}
