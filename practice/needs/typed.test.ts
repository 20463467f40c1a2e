import { readFileSync } from 'node:fs'
import type { Need } from '@cwmis/core/map/need.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { mapMessages } from '../languages/en-map.ts'
import { type TypedRow, typedProblems, typedRows } from '../lint/typed.ts'
import { NEEDS } from './needs.ts'

const TYPED = typedRows(
  readFileSync(new URL('../../docs/practice/needs.tsv', import.meta.url), 'utf8'),
)

function defined(needs: readonly Need[]): ReadonlyMap<string, TypedRow> {
  return new Map(needs.map((need) => [need.code, row(need)]))
}

function row({ code, roles }: Need): TypedRow {
  return {
    code,
    who: roles.join(' '),
    decision: mapMessages[`needs.${code}.decision`] ?? '',
    sees: mapMessages[`needs.${code}.sees`] ?? '',
    when: mapMessages[`needs.${code}.when`] ?? '',
  }
}

test('every information need is defined as typed, field by field', () => {
  expect(TYPED.size).toBe(14)
  expect(typedProblems(TYPED, defined(NEEDS))).toEqual([])
})

test('a need left out or told of somebody else is named', () => {
  const [, second, ...others] = NEEDS
  if (second === undefined) throw new Error('no needs')
  const problems = typedProblems(TYPED, defined([{ ...second, roles: ['CDO', 'LC1'] }, ...others]))
  expect(problems).toEqual(['n01 is missing', 'n02 who: typed "CDO", defined "CDO LC1"'])
})

test('whoever needs something is a role of the practice', () => {
  const roles = new Set(CONTENT.roles.map(({ code }) => code))
  expect(NEEDS.flatMap((need) => need.roles).filter((role) => !roles.has(role))).toEqual([])
})
