import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Cases with nothing written. */
export const DQ07_SHEET: IndicatorSheet = {
  code: 'DQ07',
  version: 1,
  unit: 'case',
  sort: 'stock',
  share: true,
  apart: ['area'],
  rhythms: ['week'],
  area: 5,
  users: ['district'],
  tools: ['register'],
  fields: ['F08.nextVisitOn'],
  outside: false,
  follows: ['stock'],
  provenance: PROPOSED_SET,
}
