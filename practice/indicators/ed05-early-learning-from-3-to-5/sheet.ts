import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Early learning from 3 to 5. */
export const ED05_SHEET: IndicatorSheet = {
  code: 'ED05',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 2,
  users: ['education', 'ministry'],
  tools: ['F02', 'F04'],
  fields: ['F02.schooling', 'F04.schooling', 'F02.born'],
  outside: false,
  follows: ['stock'],
  provenance: ADDED_SET,
}
