import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Child marriages stopped. */
export const CP11_SHEET: IndicatorSheet = {
  code: 'CP11',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F11'],
  fields: ['F02.concernCodes', 'F11.outcomes'],
  outside: false,
  follows: ['sealed'],
  provenance: PROPOSED_SET,
}
