import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** New children per 10,000. */
export const CP04_SHEET: IndicatorSheet = {
  code: 'CP04',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: true,
  apart: ['area'],
  rhythms: ['quarter', 'year'],
  area: 3,
  users: ['ministry'],
  tools: ['F02'],
  fields: ['F02.child', 'F02.village'],
  outside: true,
  follows: ['outside'],
  provenance: PROPOSED_SET,
}
