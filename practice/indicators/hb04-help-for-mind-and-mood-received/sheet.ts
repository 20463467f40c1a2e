import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Help for mind and mood received. */
export const HB04_SHEET: IndicatorSheet = {
  code: 'HB04',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 1,
  users: ['ministry'],
  tools: ['F06'],
  fields: ['F06.serviceCodes', 'F06.servicesGiven', 'F04.mood'],
  outside: false,
  follows: ['handoff', 'sealed'],
  provenance: PROPOSED_SET,
}
