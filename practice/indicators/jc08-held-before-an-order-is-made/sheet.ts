import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Held before an order is made. */
export const JC08_SHEET: IndicatorSheet = {
  code: 'JC08',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 3,
  users: ['justice'],
  tools: ['F13R'],
  fields: ['F13R'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
