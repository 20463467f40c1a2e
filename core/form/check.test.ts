import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { checkAnswers } from './check.ts'
import type { Field } from './definition.ts'
import { TOLD } from './fixtures/invented.ts'
import { missing } from './missing.ts'
import { valueProblem } from './value-problem.ts'
import { scopeOfAnswers } from './walk.ts'

const AS_OF = '2026-06-15T09:00:00Z'

function problems(answers: object): readonly string[] {
  const given: Answers = JSON.parse(JSON.stringify(answers))
  return checkAnswers(TOLD, given, scopeOfAnswers(given, AS_OF)).map(
    ({ field, code, blocking }) => `${field} ${code}${blocking ? '!' : ''}`,
  )
}

const BORN = {
  earliest: '2016-01-01',
  latest: '2017-01-01',
  precision: 'age',
  source: 'mother',
  asOf: '2026-01-01',
}

type Case = readonly [answers: object, problem: string]

const MALFORMED: readonly Case[] = [
  [{ stranger: { v: 1 } }, 'stranger unknown-field!'],
  [{ given: { v: 'yes' } }, 'given unknown-field!'],
  [{ danger: { v: 1 } }, 'danger wrong-type!'],
  [{ welcome: { v: 'x' } }, 'welcome wrong-type!'],
  [{ concerns: { v: 'PH.01' } }, 'concerns wrong-type!'],
  [{ concerns: { v: ['PH.01', 'PH.01'] } }, 'concerns code-twice!'],
  [{ count: { v: 1.5 } }, 'count wrong-type!'],
  [{ told: { v: 'yes' } }, 'told wrong-type!'],
  [{ on: { v: '2026-02-30' } }, 'on wrong-type!'],
  [{ number: { v: 'x'.repeat(201) } }, 'number too-long!'],
  [{ words: { v: 'x'.repeat(4001) } }, 'words too-long!'],
  [{ where: { v: 'Kigumba' } }, 'where wrong-type!'],
  [{ where: { v: { place: null, gps: 1 } } }, 'where wrong-type!'],
  [{ born: { v: { ...BORN, latest: '2015-01-01' } } }, 'born wrong-type!'],
  [{ when: { v: { from: AS_OF, to: 'later', precision: 'day' } } }, 'when wrong-type!'],
  [{ people: { v: [{ cells: {} }] } }, 'people wrong-type!'],
  [{ people: { v: Array(201).fill({ id: 'a', cells: {} }) } }, 'people too-many!'],
  [
    {
      people: {
        v: [
          { id: 'a', cells: {} },
          { id: 'a', cells: {} },
        ],
      },
    },
    'people row-id-twice!',
  ],
  [{ people: { v: [{ id: 'a', cells: { name: { v: 7 } } }] } }, 'people.name wrong-type!'],
  [{ people: { v: [{ id: 'a', cells: { age: { v: 7 } } }] } }, 'people.age unknown-field!'],
]

test.each(MALFORMED.map(named))('%s', (problem, answers) => {
  expect(problems(answers)).toEqual([problem])
})

const ID = '0193a1b2-0000-7000-8000-000000000001'
const REFS: readonly (readonly [refers: string, value: unknown, problem: string | null])[] = [
  ['child', ID, null],
  ['entry', ID, null],
  ['attachment', ID, null],
  ['subject', `report:${ID}`, null],
  ['person', 'near-cdo.1', null],
  ['desk', 'desk-1', null],
  ['child', 'zzz', 'bad-ref'],
  ['child', ID.toUpperCase(), 'bad-ref'],
  ['household', `household:${ID}`, 'bad-ref'],
  ['entry', '-'.repeat(36), 'bad-ref'],
  ['subject', 'report:zzz', 'bad-ref'],
  ['subject', `stranger:${ID}`, 'bad-ref'],
  ['subject', `report:${ID}:more`, 'bad-ref'],
  ['subject', ID, 'bad-ref'],
  ['person', '', 'bad-ref'],
  ['post', 'two\nlines', 'bad-ref'],
  ['service', 7, 'wrong-type'],
]

test.each(REFS)('a ref to %s of %j: %s', (refers, value, problem) => {
  const field: Field = {
    id: 'whom',
    type: 'ref',
    refers,
    mark: 'M',
    sensitivity: 'S0',
    compartment: 'open',
  }
  expect(valueProblem(field, value)).toBe(problem)
})

test('a ref to nothing stops the answer', () => {
  expect(problems({ desk: { v: 'two\nlines' } })).toEqual(['desk bad-ref!'])
})

/** Said and counted; they stop nothing. */
const DOUBTS: readonly Case[] = [
  [{ danger: { v: 'perhaps' } }, 'danger unknown-code'],
  [{ primary: { v: 'OLD' } }, 'primary code-not-in-force'],
  [{ count: { v: 0 } }, 'count below-min'],
  [{ count: { v: 10 } }, 'count above-max'],
  [{ phone: { v: 'ask the chief' } }, 'phone bad-phone'],
  [{ born: { v: { ...BORN, asOf: '2015-12-31' } } }, 'born born-after-said'],
  [{ danger: { no: 'NOT_ASKED' } }, 'danger reason-missing'],
  [{ on: { v: '2026-06-16' } }, 'on in-future'],
]

test.each(DOUBTS.map(named))('%s', (problem, answers) => {
  expect(problems(answers)).toEqual([problem])
})

function named([answers, problem]: Case): readonly [string, object] {
  return [problem, answers]
}

test('a code list keeps what was in force before', () => {
  const given: Answers = { primary: { v: 'OLD' } }
  expect(checkAnswers(TOLD, given, scopeOfAnswers(given, '2019-06-01T00:00:00Z'))).toEqual([])
})

describe('missing', () => {
  test('what is asked and has neither answer nor no-answer', () => {
    const given: Answers = {
      danger: { v: 'no' },
      concerns: { no: 'NK' },
      count: { v: 4 },
      phone: { no: 'NOT_ASKED', why: 'not safe' },
      on: { v: '' },
    }
    expect(missing(TOLD, scopeOfAnswers(given, AS_OF))).toEqual([
      'when',
      'where',
      'born',
      'told',
      'on',
      'desk',
    ])
  })

  test('columns, once for all rows that lack them', () => {
    const given: Answers = {
      danger: { v: 'yes' },
      people: {
        v: [
          { id: 'a', cells: { alleged: { v: 'yes' } } },
          { id: 'b', cells: { alleged: { v: 'no' } } },
        ],
      },
    }
    const found = missing(TOLD, scopeOfAnswers(given, AS_OF))
    expect(found.filter((path) => path.startsWith('people'))).toEqual(['people.name', 'people.how'])
  })

  test('what stands in a compartment that is not held is not called missing', () => {
    const scope = { ...scopeOfAnswers({}, AS_OF), withheld: new Set(['phone']) }
    expect(missing(TOLD, scope)).not.toContain('phone')
  })
})
