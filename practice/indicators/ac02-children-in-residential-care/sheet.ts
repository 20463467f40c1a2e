import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Children in residential care. */
export const AC02_SHEET: IndicatorSheet = {
  code: 'AC02',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: false,
  apart: ['home', 'licence'],
  rhythms: ['month'],
  area: 3,
  users: ['ministry'],
  tools: ['F13'],
  fields: ['F02.livingArrangement', 'F13A'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
