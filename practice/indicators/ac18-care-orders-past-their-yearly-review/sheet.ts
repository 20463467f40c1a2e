import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Care orders past their yearly review. */
export const AC18_SHEET: IndicatorSheet = {
  code: 'AC18',
  version: 1,
  unit: 'order',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'ministry'],
  tools: ['F18'],
  fields: ['F18'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
