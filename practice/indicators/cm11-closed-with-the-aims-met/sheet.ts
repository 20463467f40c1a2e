import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Closed with the aims met. */
export const CM11_SHEET: IndicatorSheet = {
  code: 'CM11',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['reason'],
  rhythms: ['quarter'],
  area: 3,
  users: ['district', 'ministry'],
  tools: ['F11'],
  fields: ['F11.reason', 'F11.outcomes'],
  outside: false,
  follows: ['evaluator'],
  provenance: PROPOSED_SET,
}
