import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Callers who are children. */
export const CP18_SHEET: IndicatorSheet = {
  code: 'CP18',
  version: 1,
  unit: 'call',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 4,
  users: ['helpline'],
  tools: ['F15'],
  fields: ['F15'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
