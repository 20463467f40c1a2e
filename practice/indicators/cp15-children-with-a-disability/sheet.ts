import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Children with a disability. */
export const CP15_SHEET: IndicatorSheet = {
  code: 'CP15',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: true,
  apart: ['type-of-difficulty'],
  rhythms: ['quarter'],
  area: 1,
  users: ['ministry'],
  tools: ['F02'],
  fields: ['F02.washingtonGroup'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
