import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Opened again within 6 months. */
export const CM13_SHEET: IndicatorSheet = {
  code: 'CM13',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['district'],
  tools: ['F11'],
  fields: ['F11.reopenUntil', 'F11.reason'],
  outside: false,
  follows: ['cohort'],
  provenance: PROPOSED_SET,
}
