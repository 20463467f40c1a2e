import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** First contact for safety on time. */
export const CM02_SHEET: IndicatorSheet = {
  code: 'CM02',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['risk', 'area'],
  rhythms: ['week', 'month'],
  area: 3,
  users: ['pswo', 'district', 'ministry'],
  tools: ['F03B'],
  fields: ['F03B.seen', 'F03B.level'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
