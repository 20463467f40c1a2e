import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Under five: papers, vaccines, growth. */
export const HS01_SHEET: IndicatorSheet = {
  code: 'HS01',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 1,
  users: ['health', 'ministry'],
  tools: ['F04'],
  fields: ['F04.birthPaper', 'F04.immunised', 'F02.born'],
  outside: false,
  follows: ['stock', 'form'],
  provenance: ADDED_SET,
}
