import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** In a home with a plan reviewed. */
export const AC07_SHEET: IndicatorSheet = {
  code: 'AC07',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: ['home'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'ministry'],
  tools: ['F09'],
  fields: ['F09'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
