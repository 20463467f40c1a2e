import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Active users. */
export const US01_SHEET: IndicatorSheet = {
  code: 'US01',
  version: 1,
  unit: 'account',
  sort: 'stock',
  share: true,
  apart: ['role'],
  rhythms: ['month'],
  area: 5,
  users: ['ministry'],
  tools: ['register'],
  fields: [],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
