import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Learner number known. */
export const ED03_SHEET: IndicatorSheet = {
  code: 'ED03',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 2,
  users: ['ministry'],
  tools: ['EMIS'],
  fields: ['F02.identifiers.type', 'F02.identifiers.verified'],
  outside: false,
  follows: ['stock', 'outside'],
  provenance: PROPOSED_SET,
}
