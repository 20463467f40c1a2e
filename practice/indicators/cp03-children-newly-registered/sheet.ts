import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { STANDARD_APART } from '../apart.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Children newly registered. */
export const CP03_SHEET: IndicatorSheet = {
  code: 'CP03',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: false,
  apart: [...STANDARD_APART],
  rhythms: ['month'],
  area: 3,
  users: ['everybody'],
  tools: ['F02'],
  fields: ['F02.child', 'F02.sex', 'F02.born', 'F02.village'],
  outside: false,
  follows: [],
  provenance: PROPOSED_SET,
}
