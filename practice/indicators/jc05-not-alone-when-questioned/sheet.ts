import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Not alone when questioned. */
export const JC05_SHEET: IndicatorSheet = {
  code: 'JC05',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 3,
  users: ['justice'],
  tools: ['F17'],
  fields: ['F17'],
  outside: false,
  follows: ['form', 'sealed'],
  provenance: PROPOSED_SET,
}
