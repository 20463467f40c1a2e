import { describe, expect, test } from 'vitest'
import type { Field, Form } from '../form/definition.ts'
import { FORM, field, LISTS } from '../form/fixtures/invented.ts'
import type { Condition } from './condition.ts'
import { lintCondition, lintForm } from './lint.ts'

const FIELDS = FORM.sections.flatMap((section) => section.fields)

function lint(condition: Condition): readonly string[] {
  return lintCondition(condition, { where: 'here', fields: FIELDS, lists: LISTS }).map(
    ({ code, path }) => `${code} ${path}`,
  )
}

function formOf(...fields: readonly Field[]): Form {
  return { ...FORM, sections: [{ id: 'only', fields }] }
}

test('a good form has no problems', () => {
  expect(lintForm(FORM, LISTS)).toEqual([])
})

describe('conditions that can never mean what they say', () => {
  test.each<[string, Condition]>([
    ['unknown-field nowhere', { of: 'nowhere', is: 'x' }],
    ['unknown-field where.gps', { of: 'where.gps', is: 'x' }],
    ['unknown-field people.age', { of: 'people.age', above: 3 }],
    ['unknown-field danger', { some: 'people', meets: { answered: 'danger' } }],
    ['unknown-field other', { of: 'count', above: { at: 'other' } }],
    ['unknown-root $stat.risk', { of: '$stat.risk', is: 'HIGH' }],
    ['unknown-code danger=maybe', { of: 'danger', is: 'maybe' }],
    ['unknown-code concerns=ZZ.*', { not: { of: 'concerns', has: ['SX.*', 'ZZ.*'] } }],
    ['not-a-table danger', { some: 'danger', meets: { all: [] } }],
    ['unknown-field nobody', { some: 'nobody', meets: { all: [] } }],
  ])('%s', (problem, condition) => {
    expect(lint(condition)).toEqual([problem])
  })

  test('members of answers, roots and families are known', () => {
    const good: Condition = {
      all: [
        { of: 'where.place', in: ['042.*'] },
        { of: 'when.from', below: { at: '$asOf' } },
        { of: 'concerns', has: ['SX.*'] },
        { some: '$state.tracks', meets: { of: 'anything', is: 'open' } },
        { some: 'people', meets: { of: 'alleged', is: 'yes' } },
      ],
    }
    expect(lint(good)).toEqual([])
  })
})

test('questions that wait for each other are named', () => {
  const waiting = formOf(
    field('a', 'bool', { when: { answered: 'b' } }),
    field('b', 'bool', { when: { not: { answered: 'c' } } }),
    field('c', 'bool', { when: { all: [{ answered: 'a' }] } }),
    field('d', 'bool', { when: { answered: 'a' } }),
    field('t', 'table', {
      columns: [
        field('x', 'bool', { when: { answered: 'y' } }),
        field('y', 'bool', { when: { answered: 'x' } }),
      ],
    }),
  )
  const found = lintForm(waiting, LISTS)
  expect(found.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'circular a',
    'circular b',
    'circular c',
    'circular t.x',
    'circular t.y',
  ])
})

test('checks, disclosures and sections are read too', () => {
  const form: Form = {
    ...FORM,
    sections: [
      {
        id: 'only',
        when: { answered: 'one' },
        fields: [
          field('a', 'int', { checks: [{ code: 'x', holds: { of: 'two', above: 1 } }] }),
          field('b', 'int', { discloses: { of: 'three', when: { answered: 'four' } } }),
        ],
      },
    ],
  }
  expect(lintForm(form, LISTS).map(({ path }) => path)).toEqual(['one', 'two', 'four', 'three'])
})
