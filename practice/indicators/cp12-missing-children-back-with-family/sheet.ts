import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Missing children back with family. */
export const CP12_SHEET: IndicatorSheet = {
  code: 'CP12',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: true,
  apart: ['age', 'area'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'ministry'],
  tools: ['F21'],
  fields: ['F02.concernCodes', 'F21'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
