import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Diverted from court. */
export const JC04_SHEET: IndicatorSheet = {
  code: 'JC04',
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
  follows: ['form', 'sealed'],
  provenance: RECALLED_SET,
}
