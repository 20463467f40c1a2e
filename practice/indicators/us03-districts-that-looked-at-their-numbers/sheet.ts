import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Districts that looked at their numbers. */
export const US03_SHEET: IndicatorSheet = {
  code: 'US03',
  version: 1,
  unit: 'district',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 5,
  users: ['ministry'],
  tools: ['F07'],
  fields: ['F07'],
  outside: false,
  follows: ['form', 'machine'],
  provenance: PROPOSED_SET,
}
