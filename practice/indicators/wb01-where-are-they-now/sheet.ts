import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { STANDARD_APART } from '../apart.ts'
import { ADDED_SET } from '../sources.ts'

/** Where are they now. */
export const WB01_SHEET: IndicatorSheet = {
  code: 'WB01',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: [...STANDARD_APART, 'living-arrangement'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry', 'district'],
  tools: ['F02', 'F08', 'F11'],
  fields: ['F02.livingArrangement', 'F04.livingArrangement', 'F11.reason'],
  outside: false,
  follows: ['cohort'],
  provenance: ADDED_SET,
}
