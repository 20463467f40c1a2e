import { readFileSync } from 'node:fs'
import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { expect, test } from 'vitest'
import { messages } from '../languages/en.ts'
import { mapMessages } from '../languages/en-map.ts'
import { type TypedRow, typedProblems, typedRows } from '../lint/typed.ts'
import { STANDARD_APART } from './apart.ts'
import { INDICATORS } from './index.ts'
import { SHEETS } from './sheets.ts'

const TYPED = typedRows(
  readFileSync(new URL('../../docs/practice/indicators.tsv', import.meta.url), 'utf8'),
)
/** Proposed by ourselves beside the table. */
const OWN = ['CP21']
const WORDS: Readonly<Record<string, string>> = { ...messages, ...mapMessages }

function row(sheet: IndicatorSheet): TypedRow {
  const { code, apart, rhythms, unit, sort, area, tools, users, provenance } = sheet
  return {
    code,
    name: WORDS[`indicators.${code}.title`] ?? '',
    numerator: WORDS[`indicators.${code}.numerator`] ?? '',
    denominator: WORDS[`indicators.${code}.denominator`] ?? '',
    disaggregation: apartAsTyped(apart),
    frequency: rhythms.join(' '),
    unit,
    sort,
    area: String(area),
    source: tools.join(' ') || 'none',
    users: users.join(' '),
    mark: provenance.basis === 'recalled' ? 'R' : 'P',
  }
}

/** The seven usual ways stand as `std`. */
function apartAsTyped(apart: readonly string[]): string {
  return apart.join(' ').replace(STANDARD_APART.join(' '), 'std')
}

function defined(sheets: readonly IndicatorSheet[]): ReadonlyMap<string, TypedRow> {
  return new Map(
    sheets.filter(({ code }) => !OWN.includes(code)).map((sheet) => [sheet.code, row(sheet)]),
  )
}

test('all 109 numbers are defined as typed, field by field', () => {
  expect(TYPED.size).toBe(109)
  expect(typedProblems(TYPED, defined(SHEETS))).toEqual([])
})

test('a number left out, told otherwise or beside the table is named', () => {
  const [first, second, ...others] = SHEETS
  if (first === undefined || second === undefined) throw new Error('no numbers')
  const changed = [{ ...second, area: 5 }, { ...second, code: 'XX01' }, ...others]
  const problems = typedProblems(TYPED, defined(changed))
  expect(problems).toContain(`${first.code} is missing`)
  expect(problems).toContain(`${second.code} area: typed "3", defined "5"`)
  expect(problems).toContain('XX01 stands in no table')
})

test('what is counted is described, and what only is described is counted nowhere', () => {
  const counted = INDICATORS.map(({ code }) => code).sort()
  const told = SHEETS.filter(({ follows }) => follows.length === 0).map(({ code }) => code)
  expect([...told].sort()).toEqual(counted)
  const versions = new Map(SHEETS.map((sheet) => [sheet.code, sheet]))
  for (const { code, version, area } of INDICATORS) {
    expect(versions.get(code)).toMatchObject({ version, area })
  }
})
