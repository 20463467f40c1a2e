import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Meetings in which children took part. */
export const PA04_SHEET: IndicatorSheet = {
  code: 'PA04',
  version: 1,
  unit: 'sitting',
  sort: 'events',
  share: true,
  apart: ['area'],
  rhythms: ['quarter'],
  area: 4,
  users: ['district', 'ministry'],
  tools: ['F07'],
  fields: ['F07'],
  outside: false,
  follows: ['form'],
  provenance: ADDED_SET,
}
