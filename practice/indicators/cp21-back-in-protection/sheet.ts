import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { STANDARD_APART } from '../apart.ts'
import { OWN_PROPOSAL } from '../sources.ts'

/** Children back in protection. */
export const CP21_SHEET: IndicatorSheet = {
  code: 'CP21',
  version: 1,
  unit: 'child',
  sort: 'events',
  share: false,
  apart: [...STANDARD_APART],
  rhythms: ['quarter'],
  area: 3,
  users: ['district', 'ministry'],
  tools: ['F02', 'F11'],
  fields: ['F02.child', 'F11.reason'],
  outside: false,
  follows: [],
  provenance: OWN_PROPOSAL,
}
