import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** In a family rather than a home. */
export const AC05_SHEET: IndicatorSheet = {
  code: 'AC05',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F13'],
  fields: ['F13F', 'F13K'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
