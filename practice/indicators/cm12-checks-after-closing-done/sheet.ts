import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Checks after closing done. */
export const CM12_SHEET: IndicatorSheet = {
  code: 'CM12',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['care-type'],
  rhythms: ['quarter'],
  area: 3,
  users: ['pswo', 'ministry'],
  tools: ['F08'],
  fields: [
    'F11.afterCare1',
    'F11.afterCare3',
    'F11.afterCare6',
    'F11.afterCare12',
    'F08.visitType',
  ],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
