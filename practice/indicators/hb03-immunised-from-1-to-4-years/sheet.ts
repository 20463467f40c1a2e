import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Immunised from 1 to 4 years. */
export const HB03_SHEET: IndicatorSheet = {
  code: 'HB03',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 1,
  users: ['health'],
  tools: ['F04'],
  fields: ['F04.immunised', 'F02.born'],
  outside: false,
  follows: ['stock'],
  provenance: PROPOSED_SET,
}
