import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Likely the same child. */
export const DQ03_SHEET: IndicatorSheet = {
  code: 'DQ03',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: ['area'],
  rhythms: ['week'],
  area: 5,
  users: ['ministry'],
  tools: ['matching'],
  fields: ['F02.names', 'F02.born', 'F02.sameAs'],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
