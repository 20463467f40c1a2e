import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Questions answered. */
export const DQ01_SHEET: IndicatorSheet = {
  code: 'DQ01',
  version: 1,
  unit: 'entry',
  sort: 'events',
  share: true,
  apart: ['form', 'area'],
  rhythms: ['month'],
  area: 5,
  users: ['district', 'ministry'],
  tools: ['all'],
  fields: ['F01.concernCodes', 'F02.born'],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
