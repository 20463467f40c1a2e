import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Under 12 and charged. */
export const JC15_SHEET: IndicatorSheet = {
  code: 'JC15',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: false,
  apart: ['station'],
  rhythms: ['month'],
  area: 3,
  users: ['justice', 'ministry'],
  tools: ['F17'],
  fields: ['F17'],
  outside: false,
  follows: ['form', 'sealed'],
  provenance: PROPOSED_SET,
}
