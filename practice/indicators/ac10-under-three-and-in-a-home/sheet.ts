import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Under three and in a home. */
export const AC10_SHEET: IndicatorSheet = {
  code: 'AC10',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: false,
  apart: ['area'],
  rhythms: ['month'],
  area: 3,
  users: ['ministry'],
  tools: ['F13'],
  fields: ['F02.born', 'F13A'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
