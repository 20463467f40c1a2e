import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { STANDARD_APART } from '../apart.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Cases by concern. */
export const CP05_SHEET: IndicatorSheet = {
  code: 'CP05',
  version: 1,
  unit: 'case',
  sort: 'distinct',
  share: false,
  apart: [...STANDARD_APART, 'relation'],
  rhythms: ['month'],
  area: 3,
  users: ['everybody'],
  tools: ['F02'],
  fields: ['F02.concernCodes', 'F02.primaryConcern'],
  outside: false,
  follows: ['sealed', 'several'],
  provenance: PROPOSED_SET,
}
