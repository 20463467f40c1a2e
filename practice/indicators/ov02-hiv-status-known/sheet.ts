import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** HIV status known. */
export const OV02_SHEET: IndicatorSheet = {
  code: 'OV02',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: true,
  apart: [],
  rhythms: ['half-year'],
  area: 1,
  users: ['partner', 'health'],
  tools: ['facility-returns'],
  fields: ['F16B'],
  outside: true,
  follows: ['outside', 'sealed'],
  provenance: RECALLED_SET,
}
