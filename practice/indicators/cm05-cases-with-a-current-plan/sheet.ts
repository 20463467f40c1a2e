import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Cases with a current plan. */
export const CM05_SHEET: IndicatorSheet = {
  code: 'CM05',
  version: 1,
  unit: 'case',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 3,
  users: ['everybody'],
  tools: ['F05'],
  fields: ['F05.reviewDate', 'F05.planVersion'],
  outside: false,
  follows: ['stock'],
  provenance: PROPOSED_SET,
}
