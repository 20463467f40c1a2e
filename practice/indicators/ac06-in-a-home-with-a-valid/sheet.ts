import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** In a home with a valid order. */
export const AC06_SHEET: IndicatorSheet = {
  code: 'AC06',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: ['home'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'ministry'],
  tools: ['F13A', 'F18'],
  fields: ['F13A', 'F18'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
