import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Cases per worker. */
export const CM18_SHEET: IndicatorSheet = {
  code: 'CM18',
  version: 1,
  unit: 'worker',
  sort: 'stock',
  share: true,
  apart: ['role'],
  rhythms: ['month'],
  area: 5,
  users: ['district', 'ministry'],
  tools: ['register'],
  fields: ['F02.owner', 'F02.riskLevel'],
  outside: false,
  follows: ['stock', 'machine'],
  provenance: PROPOSED_SET,
}
