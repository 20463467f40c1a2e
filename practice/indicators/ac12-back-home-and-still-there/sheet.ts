import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Back home and still there. */
export const AC12_SHEET: IndicatorSheet = {
  code: 'AC12',
  version: 1,
  unit: 'placement',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F13U'],
  fields: ['F13U'],
  outside: false,
  follows: ['form', 'cohort'],
  provenance: PROPOSED_SET,
}
