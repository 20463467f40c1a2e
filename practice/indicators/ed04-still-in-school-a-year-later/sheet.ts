import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Still in school a year later. */
export const ED04_SHEET: IndicatorSheet = {
  code: 'ED04',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['year'],
  area: 2,
  users: ['education', 'ministry'],
  tools: ['F14'],
  fields: ['F14'],
  outside: false,
  follows: ['form', 'cohort'],
  provenance: ADDED_SET,
}
