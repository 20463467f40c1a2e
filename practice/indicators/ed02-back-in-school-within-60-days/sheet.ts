import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Back in school within 60 days. */
export const ED02_SHEET: IndicatorSheet = {
  code: 'ED02',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['pregnancy'],
  rhythms: ['term'],
  area: 2,
  users: ['education'],
  tools: ['F14'],
  fields: ['F14'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
