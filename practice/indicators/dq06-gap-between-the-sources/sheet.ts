import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Gap between the sources. */
export const DQ06_SHEET: IndicatorSheet = {
  code: 'DQ06',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: false,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 5,
  users: ['ministry'],
  tools: [],
  fields: ['F02.concernCodes'],
  outside: true,
  follows: ['outside'],
  provenance: PROPOSED_SET,
}
