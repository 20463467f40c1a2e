import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** In school when the case closes. */
export const ED01_SHEET: IndicatorSheet = {
  code: 'ED01',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 2,
  users: ['education', 'ministry'],
  tools: ['F14'],
  fields: ['F02.schooling', 'F04.schooling', 'F14'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
