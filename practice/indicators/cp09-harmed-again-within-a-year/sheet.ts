import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Harmed again within a year. */
export const CP09_SHEET: IndicatorSheet = {
  code: 'CP09',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: true,
  apart: ['family'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F11', 'F02'],
  fields: ['F11.reason', 'F02.concernCodes', 'F02.incidentDate'],
  outside: false,
  follows: ['cohort'],
  provenance: PROPOSED_SET,
}
