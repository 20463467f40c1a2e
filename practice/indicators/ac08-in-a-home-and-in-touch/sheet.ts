import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** In a home and in touch with family. */
export const AC08_SHEET: IndicatorSheet = {
  code: 'AC08',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F08'],
  fields: ['F08.visitType', 'F08.seen'],
  outside: false,
  follows: ['form', 'stock'],
  provenance: RECALLED_SET,
}
