import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Arrested again within a year. */
export const JC14_SHEET: IndicatorSheet = {
  code: 'JC14',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['year'],
  area: 3,
  users: ['ministry'],
  tools: ['F17'],
  fields: ['F17'],
  outside: false,
  follows: ['form', 'cohort', 'sealed'],
  provenance: PROPOSED_SET,
}
