import { describe, expect, test } from 'vitest'
import type { Answers } from '../form/answer.ts'
import type { Condition, Truth } from './condition.ts'
import { evaluate, pathsOf } from './evaluate.ts'
import type { Scope } from './scope.ts'

const ANSWERS: Answers = {
  seen: { v: 'child' },
  nothing: { v: '' },
  refused: { no: 'DEC' },
  hidden: { elsewhere: true },
  concerns: { v: ['PH.01', 'NE.02'] },
  partly: { v: ['PH.01'], elsewhere: true },
  count: { v: 3 },
  told: { v: false },
  due: { v: '2026-06-15' },
  happened: {
    v: { from: '2026-06-14T21:00:00.000Z', to: '2026-06-15T21:00:00.000Z', precision: 'day' },
  },
  month: {
    v: { from: '2026-05-31T21:00:00.000Z', to: '2026-06-30T21:00:00.000Z', precision: 'month' },
  },
  born: {
    v: {
      earliest: '2020-06-16',
      latest: '2022-06-15',
      precision: 'age',
      source: 'mother',
      asOf: '2026-06-15',
    },
  },
  village: { v: { place: '042.1.03.07.12' } },
  children: {
    v: [
      { id: 'a', cells: { sex: { v: 'F' }, age: { v: 4 } } },
      { id: 'b', cells: { sex: { no: 'NK' } } },
    ],
  },
  none: { v: [] },
}

const SCOPE: Scope = {
  answers: ANSWERS,
  roots: {
    state: {
      risk: 'HIGH',
      empty: null,
      openTracks: 2,
      handoffs: [],
      tracks: [{ track: 'HEALTH', status: 'open' }],
      latest: { 'visit-recorded': { answers: { safetyNow: { v: 'danger' }, why: { no: 'NK' } } } },
    },
    author: { actor: 'a-1', role: 'CDO' },
  },
  withheld: new Set(['secret', 'children.hurt', '$state.SV']),
  asOf: '2026-06-15T09:00:00Z',
}

const TABLE: readonly (readonly [Truth, Condition])[] = [
  ['yes', { of: 'seen', is: 'child' }],
  ['no', { of: 'seen', is: 'none' }],
  ['missing', { of: 'stranger', is: 'x' }],
  ['missing', { of: 'nothing', is: 'x' }],
  ['missing', { of: '$state.empty', is: 'x' }],
  ['missing', { of: '$nowhere.at.all', is: 'x' }],
  ['missing', { of: 'constructor', is: 'x' }],
  ['missing', { of: '$state.__proto__', is: 'x' }],
  ['unknown', { of: 'refused', is: 'x' }],
  ['withheld', { of: 'hidden', is: 'x' }],
  ['withheld', { of: 'secret', is: 'x' }],
  ['withheld', { of: '$state.SV.counts', is: 'x' }],
  ['yes', { answered: 'seen' }],
  ['yes', { answered: 'hidden' }],
  ['yes', { answered: 'told' }],
  ['no', { answered: 'refused' }],
  ['no', { answered: 'nothing' }],
  ['no', { answered: 'none' }],
  ['withheld', { answered: 'secret' }],
  ['yes', { unanswerable: 'refused' }],
  ['no', { unanswerable: 'seen' }],
  ['no', { unanswerable: 'stranger' }],
  ['withheld', { unanswerable: 'secret' }],
  ['yes', { of: 'concerns', has: ['NE.*'] }],
  ['no', { of: 'concerns', has: ['SX.*', 'PH'] }],
  ['yes', { of: 'partly', has: ['PH.*'] }],
  ['withheld', { of: 'partly', has: ['SX.*'] }],
  ['withheld', { not: { of: 'partly', has: ['SX.*'] } }],
  ['yes', { of: 'seen', in: ['none', 'child'] }],
  ['no', { of: 'seen', in: ['chi.*'] }],
  ['yes', { of: 'village', in: ['042.1.*'] }],
  ['no', { of: 'village', in: ['04.*'] }],
  ['yes', { of: 'told', is: false }],
  ['yes', { of: 'count', above: 2 }],
  ['no', { of: 'count', above: 3 }],
  ['yes', { of: 'count', atLeast: 3 }],
  ['yes', { of: 'count', below: 4 }],
  ['no', { of: 'count', below: 3 }],
  ['yes', { of: 'count', atMost: 3 }],
  ['unknown', { of: 'count', above: '2026-01-01' }],
  ['unknown', { of: 'seen', above: 3 }],
  ['yes', { of: 'count', above: { at: '$state.openTracks' } }],
  ['missing', { of: 'count', above: { at: 'stranger' } }],
  ['withheld', { of: 'count', above: { at: 'secret' } }],
  ['yes', { of: 'due', is: '2026-06-15' }],
  ['yes', { of: 'due', atMost: { at: '$asOf' } }],
  ['no', { of: 'due', above: { at: '$asOf' } }],
  ['yes', { of: 'happened', atMost: { at: 'due' } }],
  ['no', { of: 'happened', below: { at: 'due' } }],
  ['unknown', { of: 'month', below: { at: 'due' } }],
  ['yes', { of: 'month', above: '2026-05-31' }],
  ['yes', { of: 'happened', is: { at: 'happened' } }],
  ['yes', { of: 'concerns', countAtLeast: 2 }],
  ['no', { of: 'concerns', countAtLeast: 3 }],
  ['withheld', { of: 'partly', countAtLeast: 2 }],
  ['no', { of: '$state.handoffs', countAtLeast: 1 }],
  ['yes', { some: 'children', meets: { of: 'sex', is: 'F' } }],
  ['yes', { some: 'children', meets: { of: 'children.age', below: 5 } }],
  ['unknown', { some: 'children', meets: { of: 'sex', is: 'M' } }],
  ['missing', { some: 'children', meets: { of: 'age', above: 5 } }],
  ['withheld', { some: 'children', meets: { of: 'hurt', is: 'yes' } }],
  ['missing', { some: 'stranger', meets: { of: 'sex', is: 'F' } }],
  ['no', { some: 'none', meets: { of: 'sex', is: 'F' } }],
  ['yes', { some: '$state.tracks', meets: { of: 'status', is: 'open' } }],
  ['yes', { some: 'children', meets: { of: '$author.role', is: 'CDO' } }],
  ['no', { some: '$state.handoffs', meets: { of: 'status', is: 'open' } }],
  ['yes', { of: '$state.latest.visit-recorded.answers.safetyNow', is: 'danger' }],
  ['unknown', { of: '$state.latest.visit-recorded.answers.why', is: 'danger' }],
  ['yes', { ageOf: 'born', under: 7, straddle: 'no' }],
  ['no', { ageOf: 'born', under: 4, straddle: 'yes' }],
  ['yes', { ageOf: 'born', under: 5, straddle: 'yes' }],
  ['no', { ageOf: 'born', under: 5, straddle: 'no' }],
  ['yes', { ageOf: 'born', under: 3, on: '$state.since', straddle: 'yes' }],
  ['unknown', { ageOf: 'count', under: 5, straddle: 'yes' }],
  ['missing', { ageOf: 'stranger', under: 5, straddle: 'yes' }],
  ['withheld', { ageOf: 'secret', under: 5, straddle: 'yes' }],
  ['yes', { all: [] }],
  ['no', { any: [] }],
]

test.each(TABLE)('%s: %j', (truth, condition) => {
  const since = { ...SCOPE.roots, state: { ...object(SCOPE.roots.state), since: '2023-06-15' } }
  expect(evaluate(condition, { ...SCOPE, roots: since })).toBe(truth)
})

function object(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : {}
}

describe('truth tables', () => {
  const PARTS: Readonly<Record<Truth, Condition>> = {
    yes: { of: 'seen', is: 'child' },
    no: { of: 'seen', is: 'none' },
    unknown: { of: 'refused', is: 'x' },
    missing: { of: 'stranger', is: 'x' },
    withheld: { of: 'secret', is: 'x' },
  }
  const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown', 'missing', 'withheld']
  // rows and columns in the order of TRUTHS
  const ALL = ['ynumw', 'nnnnn', 'unumw', 'mnmmw', 'wnwww']
  const ANY = ['yyyyy', 'ynumw', 'yuumw', 'ymmmw', 'ywwww']

  test.each([
    ['all', ALL],
    ['any', ANY],
  ] as const)('%s', (word, rows) => {
    for (const [row, one] of TRUTHS.entries()) {
      for (const [column, other] of TRUTHS.entries()) {
        const parts = [PARTS[one], PARTS[other]]
        const condition: Condition = word === 'all' ? { all: parts } : { any: parts }
        expect(evaluate(condition, SCOPE)[0], `${one} ${word} ${other}`).toBe(rows[row]?.[column])
      }
    }
  })
})

test('paths, columns with their table, each once', () => {
  const condition: Condition = {
    all: [
      { of: 'count', above: { at: '$state.limit' } },
      { not: { any: [{ answered: 'count' }, { unanswerable: 'seen' }] } },
      { some: 'children', meets: { any: [{ of: 'sex', is: 'F' }, { answered: '$author.role' }] } },
      { ageOf: 'born', under: 5, straddle: 'yes' },
      { of: 'concerns', has: ['SX.*'] },
    ],
  }
  expect(pathsOf(condition)).toEqual([
    'count',
    '$state.limit',
    'seen',
    'children',
    'children.sex',
    '$author.role',
    'born',
    '$asOf',
    'concerns',
  ])
})
