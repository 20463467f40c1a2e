import type { Answers } from '@cwmis/core/form/answer.ts'
import { FORM, LISTS } from '@cwmis/core/form/fixtures/invented.ts'
import { expect, test } from 'vitest'
import { complaintsOf } from './complaints.ts'

function said(answers: Answers) {
  return complaintsOf({
    form: FORM,
    kinds: ['told'],
    lists: LISTS,
    answers,
    roots: {},
    asOf: '2026-06-15T09:00:00Z',
  })
}

test('Should lead a complaint about a cell to its row and column', () => {
  const rows = [
    { id: 'r1', cells: { name: { v: 'Invented Apio' } } },
    { id: 'r2', cells: { alleged: { v: 'perhaps' } } },
  ]
  expect(said({ danger: { v: 'yes' }, people: { v: rows } })).toMatchObject([
    { field: 'people', cell: { row: 'r2', column: 'alleged' }, blocking: false },
  ])
})

test('Should complain of an answer as a whole where it is no table', () => {
  expect(said({ count: { v: 12 } })).toMatchObject([{ field: 'count', cell: null }])
})

test('Should say nothing of an answer whose question is closed', () => {
  const rows = [{ id: 'r1', cells: { alleged: { v: 'perhaps' } } }]
  expect(said({ danger: { v: 'no' }, people: { v: rows } })).toEqual([])
})
