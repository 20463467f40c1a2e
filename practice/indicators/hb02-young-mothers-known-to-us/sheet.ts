import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Young mothers known to us. */
export const HB02_SHEET: IndicatorSheet = {
  code: 'HB02',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['area'],
  rhythms: ['month'],
  area: 1,
  users: ['health', 'ministry'],
  tools: ['DHIS2'],
  fields: ['F02.concernCodes'],
  outside: true,
  follows: ['outside', 'sealed'],
  provenance: PROPOSED_SET,
}
