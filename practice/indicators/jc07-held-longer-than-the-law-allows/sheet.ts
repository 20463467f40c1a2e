import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Held longer than the law allows. */
export const JC07_SHEET: IndicatorSheet = {
  code: 'JC07',
  version: 1,
  unit: 'placement',
  sort: 'stock',
  share: true,
  apart: ['facility'],
  rhythms: ['week'],
  area: 3,
  users: ['justice', 'ministry'],
  tools: ['F13R', 'F18'],
  fields: ['F13R', 'F18'],
  outside: false,
  follows: ['form', 'stock', 'sealed'],
  provenance: PROPOSED_SET,
}
