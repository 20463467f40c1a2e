import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Homes inspected within a year. */
export const AC17_SHEET: IndicatorSheet = {
  code: 'AC17',
  version: 1,
  unit: 'home',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 5,
  users: ['ministry'],
  tools: ['F26'],
  fields: ['F26'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
