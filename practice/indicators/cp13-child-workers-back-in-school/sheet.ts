import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Child workers back in school. */
export const CP13_SHEET: IndicatorSheet = {
  code: 'CP13',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['sex', 'hazard'],
  rhythms: ['quarter'],
  area: 2,
  users: ['ministry'],
  tools: ['F11', 'F14'],
  fields: ['F11.reason', 'F04.worksForMoney', 'F14'],
  outside: false,
  follows: ['form', 'cohort'],
  provenance: PROPOSED_SET,
}
