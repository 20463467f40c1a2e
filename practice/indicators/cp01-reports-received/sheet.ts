import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { STANDARD_APART } from '../apart.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Reports received. */
export const CP01_SHEET: IndicatorSheet = {
  code: 'CP01',
  version: 1,
  unit: 'report',
  sort: 'events',
  share: false,
  apart: [...STANDARD_APART, 'channel'],
  rhythms: ['month'],
  area: 3,
  users: ['cdo', 'pswo', 'district', 'ministry'],
  tools: ['F01', 'F15'],
  fields: ['F01.concernCodes', 'F01.receivedVia', 'F01.children'],
  outside: false,
  follows: [],
  provenance: PROPOSED_SET,
}
