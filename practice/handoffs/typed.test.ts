import { readFileSync } from 'node:fs'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { describe, expect, test } from 'vitest'
import { messages } from '../languages/en.ts'
import { differences } from './fixtures/differences.ts'
import { rowsIn } from './fixtures/typed-row.ts'
import { HANDOFFS } from './index.ts'

const TABLE = new URL('../../docs/practice/handoffs.tsv', import.meta.url)
const ROWS = rowsIn(readFileSync(TABLE, 'utf8'))

test('the table has 64 rows, each defined as it is written', () => {
  expect(ROWS).toHaveLength(64)
  expect(differences(ROWS, HANDOFFS)).toEqual([])
})

describe('a difference is named', () => {
  const changed = (change: Partial<HandoffDefinition>) =>
    HANDOFFS.map((one) => (one.code === 'h39' ? { ...one, ...change } : one))

  test('a row that is missing, and one of no row', () => {
    const [, ...fewer] = HANDOFFS
    expect(differences(ROWS, fewer)).toEqual(['h01 is not defined'])
    expect(differences(ROWS.slice(1), HANDOFFS)).toEqual(['h01 is in no row'])
  })

  test.each<[string, Partial<HandoffDefinition>]>([
    ['from', { from: ['PSWO'] }],
    ['to', { to: ['DEO'] }],
    ['toOutside', { outside: { to: ['emis'] } }],
    ['forms', { forms: ['F06'] }],
    ['fields', { content: ['instruction', 'narrative'] }],
    ['concern', { concern: true }],
    ['risk', { risk: true }],
    ['about', { about: 'figures' }],
    ['ways', { bothWays: true }],
    ['timing', { sendBy: [{ within: { amount: 4, unit: 'day' } }] }],
    ['feedback', { feedback: false }],
    ['answer after 90 d', { answerAgain: [1440] }],
    ['system', { outsideSystem: null }],
  ])('%s', (field, change) => {
    expect(differences(ROWS, changed(change))).toEqual([`h39: ${field}`])
  })

  test.each(['trigger', 'when', 'feedback'])('the words of %s', (word) => {
    const words = { ...messages, [`handoffs.h39.${word}`]: 'Something else' }
    expect(differences(ROWS, HANDOFFS, words)).toEqual([`h39: ${word}`])
  })
})
