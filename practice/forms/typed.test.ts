import { readFileSync } from 'node:fs'
import type { Content } from '@cwmis/core/content.ts'
import type { Field } from '@cwmis/core/form/definition.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import {
  type TypedQuestion,
  typedFormProblems,
  typedFormRows,
  undefinedForms,
} from '../lint/typed-forms.ts'

const ROWS = typedFormRows(
  readFileSync(new URL('../../docs/practice/forms.tsv', import.meta.url), 'utf8'),
)

/** Typed, and no form of ours: the generated summary. */
const WAITING = ['F28']

test('every tool that is typed is defined, but for those named here', () => {
  expect(undefinedForms(CONTENT, ROWS)).toEqual(WAITING)
})

test('every question of the specification stands in our definitions as it is typed', () => {
  expect(typedFormProblems(CONTENT, ROWS)).toEqual([])
  expect(ROWS.length).toBeGreaterThan(480)
})

/** The practice with one question of a form changed, or taken away. */
function withField(code: string, id: string, change: (field: Field) => readonly Field[]): Content {
  const forms = CONTENT.forms.map((form) =>
    form.code !== code
      ? form
      : {
          ...form,
          sections: form.sections.map((section) => ({
            ...section,
            fields: section.fields.flatMap((field) => (field.id === id ? change(field) : [field])),
          })),
        },
  )
  return { ...CONTENT, forms }
}

function first(field: string): TypedQuestion {
  const row = ROWS.find((one) => one.field === field)
  if (row === undefined) throw new Error(`no row of ${field}`)
  return row
}

test.each([
  ['missing', () => []],
  ['mark', (field: Field) => [{ ...field, mark: 'o' as const }]],
  ['sensitivity', (field: Field) => [{ ...field, sensitivity: 'S0' as const }]],
  ['compartment', (field: Field) => [{ ...field, compartment: 'STAFF' as const }]],
  ['type', (field: Field) => [{ ...field, type: 'int' as const }]],
  ['codes', (field: Field) => [{ ...field, codes: 'risk' }]],
])('a question that is otherwise than typed is caught: %s', (what, change) => {
  const otherwise = withField('F08', 'safetyNow', change)
  expect(typedFormProblems(otherwise, [first('safetyNow')])).toEqual([`F08 safetyNow: ${what}`])
})

test('a condition that is gone, a code too many and a reason nobody knows are caught', () => {
  const always = withField('F03B', 'removalAuthority', ({ when: _gone, ...field }) => [field])
  const sections = always.forms.map((form) => ({
    ...form,
    sections: form.sections.map(({ when: _gone, ...section }) => section),
  }))
  expect(typedFormProblems({ ...always, forms: sections }, [first('removalAuthority')])).toEqual([
    'F03B removalAuthority: condition',
  ])
  const more = { ...first('safetyNow'), codes: 'safe|concern|danger|ghost' }
  expect(typedFormProblems(CONTENT, [more])).toEqual(['F08 safetyNow: codes'])
  const excuse = { ...first('safetyNow'), ours: 'derived:somehow' }
  expect(typedFormProblems(CONTENT, [excuse])).toEqual(['F08 safetyNow: reason'])
})

test('a form without the header block’s questions, and a form nobody defined, are named', () => {
  const headless = withField('F08', 'serial', () => [])
  expect(new Set(typedFormProblems(headless, [first('paperSerialNo')]))).toEqual(
    new Set(['F08 paperSerialNo: missing']),
  )
  const ghost = { ...first('safetyNow'), form: 'F77' }
  expect(undefinedForms(CONTENT, [ghost])).toEqual(['F77'])
  const astray = { ...first('safetyNow'), ours: 'nowhere:safetyNow' }
  expect(typedFormProblems(CONTENT, [astray])).toEqual(['F08 safetyNow: form'])
})
