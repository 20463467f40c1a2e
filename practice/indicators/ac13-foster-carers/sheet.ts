import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Foster carers. */
export const AC13_SHEET: IndicatorSheet = {
  code: 'AC13',
  version: 1,
  unit: 'household',
  sort: 'stock',
  share: false,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F13F'],
  fields: ['F13F'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
