import { describe, expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { handoffProblems } from '../lint/handoffs.ts'
import { HANDOFFS } from './index.ts'

describe('nothing goes out by itself', () => {
  test('sending is a kind no machine may write', () => {
    const sending = CONTENT.kinds.filter(({ kind }) => kind === 'handoff-sent')
    expect(sending.length).toBeGreaterThan(0)
    expect(sending.filter(({ system }) => system === true)).toEqual([])
  })

  test('a row in use ends at desks of the house, and a person sends it', () => {
    for (const row of HANDOFFS.filter(({ offered }) => offered)) {
      expect([...(row.outside?.from ?? []), ...(row.outside?.to ?? [])]).toEqual([])
      expect(row.provenance.state).toBe('proposed')
    }
  })

  test('the house sends one row alone, from desk to desk, for the children of a home that closes', () => {
    const own = HANDOFFS.filter(({ byHouse }) => byHouse === true)
    expect(own.map(({ code, outsideSystem, outside }) => [code, outsideSystem, outside])).toEqual([
      ['h35', null, undefined],
    ])
  })

  test('a row to somebody outside that is put in use is caught', () => {
    const handoffs = HANDOFFS.map((row) => (row.code === 'h42' ? row : { ...row, offered: true }))
    const problems = handoffProblems({ ...CONTENT, handoffs })
    expect(problems).toContain('h43 is in use and ends outside the house')
    expect(problems).not.toContain('h42 is in use and ends outside the house')
  })
})
