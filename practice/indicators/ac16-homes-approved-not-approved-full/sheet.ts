import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Homes: approved, not approved, full. */
export const AC16_SHEET: IndicatorSheet = {
  code: 'AC16',
  version: 1,
  unit: 'home',
  sort: 'stock',
  share: true,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F26'],
  fields: ['F26'],
  outside: true,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
