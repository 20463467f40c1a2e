import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Closing and age of cases. */
export const CM10_SHEET: IndicatorSheet = {
  code: 'CM10',
  version: 1,
  unit: 'case',
  sort: 'stock',
  share: true,
  apart: ['family'],
  rhythms: ['month'],
  area: 3,
  users: ['district', 'ministry'],
  tools: ['F11'],
  fields: ['F11.caseLengthDays', 'F11.reason'],
  outside: false,
  follows: ['stock'],
  provenance: PROPOSED_SET,
}
