import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Households that stand by themselves. */
export const OV05_SHEET: IndicatorSheet = {
  code: 'OV05',
  version: 1,
  unit: 'household',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['half-year'],
  area: 3,
  users: ['partner', 'ministry'],
  tools: ['F16'],
  fields: ['F16B'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
