import { readFileSync } from 'node:fs'
import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { describe, expect, test } from 'vitest'
import { cell, rowsIn } from '../handoffs/fixtures/typed-row.ts'
import { clockDifferences } from './fixtures/typed-clock.ts'
import { CLOCKS } from './index.ts'

const TABLE = new URL('../../docs/practice/clocks.tsv', import.meta.url)
const ROWS = rowsIn(readFileSync(TABLE, 'utf8'))

test('every limit of the law and every target is a clock as it is written, or says why it is none', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(30)
  expect(clockDifferences(ROWS, CLOCKS)).toEqual([])
})

test('none is confirmed by counsel or by the ministry yet, and each limit has a source of its own', () => {
  for (const { name, provenance, limits } of CLOCKS) {
    expect(provenance.confirmedBy, name).toBeNull()
    expect(limits.filter((limit) => limit.provenance.source.length < 10)).toEqual([])
  }
})

test('a limit of the law runs through everything: nobody can pause it', () => {
  const legal = CLOCKS.filter(({ sort }) => sort === 'legal')
  expect(legal.length).toBeGreaterThan(10)
  expect(legal.filter(({ pause }) => pause !== undefined)).toEqual([])
})

describe('a difference is named', () => {
  const changed = (change: Partial<ClockDefinition>) =>
    CLOCKS.map((one) => (one.name === 'care-order' ? { ...one, ...change } : one))
  const care = CLOCKS.find(({ name }) => name === 'care-order')

  test('a clock that is missing, one of no line, and a line without its reason', () => {
    const fewer = CLOCKS.filter((one) => one !== care)
    expect(clockDifferences(ROWS, fewer)).toEqual(['care-order is not defined'])
    const lines = ROWS.filter(({ name }) => name !== 'care-order')
    expect(clockDifferences(lines, CLOCKS)).toEqual(['care-order is in no line'])
    const silent = ROWS.map((row) => (cell(row, 'name') === '-' ? { ...row, ours: '' } : row))
    expect(clockDifferences(silent, CLOCKS)).toHaveLength(5)
  })

  test.each<[string, Partial<ClockDefinition>]>([
    ['sort', { sort: 'target' }],
    ['subject', { subject: 'child' }],
    ['limits', { limits: (care?.limits ?? []).map((limit) => ({ ...limit, amount: 2 })) }],
    ['pauses', { pause: [{ kind: 'clock-paused' }] }],
    ['escalation', { alerts: [] }],
    ['start', { start: [{ kind: 'case-opened' }] }],
    ['stop', { stop: [] }],
  ])('%s', (field, change) => {
    expect(clockDifferences(ROWS, changed(change))).toEqual([`care-order: ${field}`])
  })
})
