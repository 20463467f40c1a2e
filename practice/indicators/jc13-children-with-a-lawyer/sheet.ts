import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Children with a lawyer. */
export const JC13_SHEET: IndicatorSheet = {
  code: 'JC13',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['justice'],
  tools: ['F18'],
  fields: ['F18'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
