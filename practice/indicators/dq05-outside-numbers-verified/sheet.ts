import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Outside numbers verified. */
export const DQ05_SHEET: IndicatorSheet = {
  code: 'DQ05',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: ['system'],
  rhythms: ['month'],
  area: 5,
  users: ['ministry'],
  tools: ['references'],
  fields: ['F02.identifiers.verified', 'F01.policeRef'],
  outside: false,
  follows: ['machine', 'outside'],
  provenance: PROPOSED_SET,
}
