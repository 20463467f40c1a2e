import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Children held on a day. */
export const JC02_SHEET: IndicatorSheet = {
  code: 'JC02',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: false,
  apart: ['facility'],
  rhythms: ['day', 'month'],
  area: 3,
  users: ['justice', 'ministry'],
  tools: ['F13R'],
  fields: ['F13R'],
  outside: true,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
