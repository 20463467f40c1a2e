import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** How well birth dates are known. */
export const DQ04_SHEET: IndicatorSheet = {
  code: 'DQ04',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 5,
  users: ['ministry'],
  tools: ['F02'],
  fields: ['F02.born'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
