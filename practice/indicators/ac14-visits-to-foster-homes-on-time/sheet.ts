import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Visits to foster homes on time. */
export const AC14_SHEET: IndicatorSheet = {
  code: 'AC14',
  version: 1,
  unit: 'placement',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 3,
  users: ['pswo'],
  tools: ['F08'],
  fields: ['F08.visitType', 'F08.plannedOn'],
  outside: false,
  follows: ['evaluator', 'form'],
  provenance: PROPOSED_SET,
}
