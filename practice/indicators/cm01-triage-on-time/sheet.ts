import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Triage on time. */
export const CM01_SHEET: IndicatorSheet = {
  code: 'CM01',
  version: 1,
  unit: 'report',
  sort: 'events',
  share: true,
  apart: ['risk'],
  rhythms: ['week', 'month'],
  area: 3,
  users: ['cdo', 'pswo', 'district'],
  tools: ['clocks'],
  fields: ['F01.stillInDanger', 'F01.routedTo'],
  outside: false,
  follows: [],
  provenance: PROPOSED_SET,
}
