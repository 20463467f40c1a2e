import { CONTENT } from '@cwmis/practice/content.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { addWords } from '../../words/t.ts'
import { askedOf, hrefOfNumber } from './asked.ts'
import { csvOf } from './csv.ts'
import { bandWords, codeWords, figureWords, periodWords } from './figure-words.ts'
import { numbersWords } from './words.ts'

beforeAll(() => addWords({ ...messages, ...numbersWords }))

const GROUND = { indicators: CONTENT.indicators, today: '2026-11-22', own: '98.242.1546' }

describe('what an address asks for', () => {
  test('nothing said: the present quarter where the reader works', () => {
    const asked = { indicator: 'CP01', grain: 'quarter', start: '2026-10-01', place: '98.242.1546' }
    expect(askedOf('', GROUND)).toEqual(asked)
    expect(askedOf('', { ...GROUND, own: null }).place).toBeNull()
  })

  test('an address comes back as it was written, and nonsense asks for nothing', () => {
    const asked = { indicator: 'CM01', grain: 'year', start: '2025-07-01', place: null } as const
    expect(askedOf(hrefOfNumber(asked).slice('/numbers'.length), GROUND)).toEqual(asked)
    expect(askedOf('?indicator=X&grain=age&start=soon&place=*', GROUND)).toEqual(
      askedOf('', GROUND),
    )
  })
})

describe('figures in words', () => {
  const line = (numerator: number | null, denominator: number | null) =>
    figureWords({ of: '', numerator, denominator, placed: 0 })

  test('a number, a share, and what is hidden', () => {
    expect([line(12, 0), line(12, 20), line(null, null)]).toEqual([
      '12',
      '12 of 20 (60 %)',
      'under 5, or hidden with it',
    ])
  })

  test('periods, bands and codes', () => {
    expect(['month', 'quarter', 'year'].length).toBe(3)
    expect(periodWords('month', '2026-07-01')).toBe('July 2026')
    expect(periodWords('quarter', '2026-07-01')).toBe('Jul 2026 to Sept 2026')
    expect(periodWords('year', '2026-07-01')).toBe('2026/27')
    expect([bandWords('3-5'), bandWords('18+'), bandWords('')]).toEqual([
      '3 to 5 years',
      '18 years and more',
      'Not known',
    ])
    expect([codeWords('sex', 'F'), codeWords('sex', 'several')]).toEqual(['Girl', 'Several'])
  })
})

describe('the file', () => {
  test('says first that it is an example, quotes what must be, and runs no formula', () => {
    const head = { mark: 'EXAMPLE: invented', lines: [['Number', 'Reports, received']] }
    const text = csvOf(head, [{ heading: 'Sex', rows: [['=1+1', '"5"']] }])
    expect(text).toBe(
      '\uFEFFEXAMPLE: invented\r\nNumber,"Reports, received"\r\n\r\nSex\r\n\'=1+1,"""5"""\r\n',
    )
    expect(csvOf({ mark: null, lines: [] }, [])).not.toContain('EXAMPLE')
  })
})
