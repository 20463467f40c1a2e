import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** The child’s view is in the plan. */
export const CM15_SHEET: IndicatorSheet = {
  code: 'CM15',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 4,
  users: ['ministry'],
  tools: ['F05'],
  fields: ['F05.childWish', 'F05.tookPart'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
