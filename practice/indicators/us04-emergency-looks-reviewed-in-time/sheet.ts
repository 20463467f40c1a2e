import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Emergency looks reviewed in time. */
export const US04_SHEET: IndicatorSheet = {
  code: 'US04',
  version: 1,
  unit: 'look',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 5,
  users: ['dpo'],
  tools: ['audit'],
  fields: [],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
