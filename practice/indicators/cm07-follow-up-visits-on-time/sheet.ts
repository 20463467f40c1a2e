import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Follow-up visits on time. */
export const CM07_SHEET: IndicatorSheet = {
  code: 'CM07',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['risk'],
  rhythms: ['month'],
  area: 3,
  users: ['cdo', 'district'],
  tools: ['F08'],
  fields: ['F08.seen', 'F08.plannedOn', 'F08.nextVisitOn'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
