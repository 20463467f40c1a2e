import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Trafficked children sent on in a day. */
export const CP14_SHEET: IndicatorSheet = {
  code: 'CP14',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['area', 'border'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry', 'justice'],
  tools: ['F06-T'],
  fields: ['F06.serviceCodes', 'F02.concernCodes'],
  outside: false,
  follows: ['handoff', 'sealed'],
  provenance: PROPOSED_SET,
}
