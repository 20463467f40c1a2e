import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** School violence followed through. */
export const CP19_SHEET: IndicatorSheet = {
  code: 'CP19',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['term'],
  area: 2,
  users: ['education', 'ministry'],
  tools: ['F01-S'],
  fields: ['F01.concernCodes', 'F11.outcomes'],
  outside: false,
  follows: ['sealed'],
  provenance: PROPOSED_SET,
}
