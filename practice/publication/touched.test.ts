import type { PracticePiece } from '@cwmis/core/publication/piece.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { touchedBy } from './touched.ts'

const F08 = CONTENT.forms.findLast(({ code }) => code === 'F08')
if (F08 === undefined) throw new Error('the practice has no visits')
const pieces: readonly PracticePiece[] = [
  { sort: 'form', name: 'F08', version: 99, body: { ...F08, version: 99 } },
]

function touched(question: string): readonly string[] {
  const change = { piece: 'form F08', at: question, is: 'gone', what: [] } as const
  return touchedBy(CONTENT, pieces, [change])
}

test('a question that goes names the numbers and the needs it serves, counted yet or not', () => {
  const named = touched('nextVisitOn')
  expect(named).toEqual(expect.arrayContaining(['indicator CM07', 'indicator DQ07']))
  expect(named.filter((one) => one.startsWith('need '))).not.toEqual([])
  expect(named).not.toContain('indicator CP01')
  expect(new Set(named).size).toBe(named.length)
})

test('a question of another name touches nothing', () => {
  expect(touched('network')).toEqual([])
})
