import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** In police custody over 24 hours. */
export const JC03_SHEET: IndicatorSheet = {
  code: 'JC03',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: true,
  apart: ['station'],
  rhythms: ['month'],
  area: 3,
  users: ['justice', 'ministry'],
  tools: ['F17'],
  fields: ['F17'],
  outside: false,
  follows: [],
  provenance: PROPOSED_SET,
}
