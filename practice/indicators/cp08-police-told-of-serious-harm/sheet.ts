import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Police told of serious harm. */
export const CP08_SHEET: IndicatorSheet = {
  code: 'CP08',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['area'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'justice'],
  tools: ['F17'],
  fields: ['F01.policeRef', 'F02.identifiers', 'F06.theirReference', 'F17'],
  outside: false,
  follows: ['form', 'sealed'],
  provenance: PROPOSED_SET,
}
