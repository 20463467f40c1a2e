import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { STANDARD_APART } from '../apart.ts'
import { RECALLED_SET } from '../sources.ts'

/** Children in formal care. */
export const AC01_SHEET: IndicatorSheet = {
  code: 'AC01',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: false,
  apart: ['type-of-care', ...STANDARD_APART],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'ministry'],
  tools: ['F13'],
  fields: ['F13A', 'F13F'],
  outside: true,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
