import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Orders to hold a child. */
export const JC09_SHEET: IndicatorSheet = {
  code: 'JC09',
  version: 1,
  unit: 'order',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['justice'],
  tools: ['F18'],
  fields: ['F18'],
  outside: false,
  follows: ['form', 'sealed'],
  provenance: RECALLED_SET,
}
