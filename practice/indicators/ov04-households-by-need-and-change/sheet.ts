import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Households by need and change. */
export const OV04_SHEET: IndicatorSheet = {
  code: 'OV04',
  version: 1,
  unit: 'household',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['half-year'],
  area: 3,
  users: ['ministry', 'partner'],
  tools: ['F16'],
  fields: ['F16B'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
