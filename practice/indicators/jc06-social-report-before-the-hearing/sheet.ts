import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Social report before the hearing. */
export const JC06_SHEET: IndicatorSheet = {
  code: 'JC06',
  version: 1,
  unit: 'order',
  sort: 'events',
  share: true,
  apart: ['home-area'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'justice', 'ministry'],
  tools: ['F12'],
  fields: ['F12-SIR', 'F18'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
