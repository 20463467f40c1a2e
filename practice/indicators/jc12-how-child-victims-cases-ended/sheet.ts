import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** How child victims’ cases ended. */
export const JC12_SHEET: IndicatorSheet = {
  code: 'JC12',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['offence-class'],
  rhythms: ['quarter'],
  area: 3,
  users: ['justice', 'ministry'],
  tools: ['F17', 'F18'],
  fields: ['F17', 'F18'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
