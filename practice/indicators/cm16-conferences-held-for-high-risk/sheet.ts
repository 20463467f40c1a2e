import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Conferences held for high risk. */
export const CM16_SHEET: IndicatorSheet = {
  code: 'CM16',
  version: 1,
  unit: 'case',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 3,
  users: ['pswo'],
  tools: ['F07'],
  fields: ['F07'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: PROPOSED_SET,
}
