import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Paper forms typed in within 7 days. */
export const US05_SHEET: IndicatorSheet = {
  code: 'US05',
  version: 1,
  unit: 'paper',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 5,
  users: ['district'],
  tools: ['register'],
  fields: ['F01.serial', 'F02.serial', 'F08.serial'],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
