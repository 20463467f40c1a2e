import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Written down in time. */
export const DQ02_SHEET: IndicatorSheet = {
  code: 'DQ02',
  version: 1,
  unit: 'entry',
  sort: 'events',
  share: true,
  apart: ['channel'],
  rhythms: ['month'],
  area: 5,
  users: ['district'],
  tools: ['all'],
  fields: ['F01.serial', 'F08.serial'],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
