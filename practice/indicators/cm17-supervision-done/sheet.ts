import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Supervision done. */
export const CM17_SHEET: IndicatorSheet = {
  code: 'CM17',
  version: 1,
  unit: 'worker',
  sort: 'distinct',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 5,
  users: ['district'],
  tools: ['F25'],
  fields: ['F25'],
  outside: false,
  follows: ['form', 'machine'],
  provenance: PROPOSED_SET,
}
