import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Phones that have not sent. */
export const US02_SHEET: IndicatorSheet = {
  code: 'US02',
  version: 1,
  unit: 'device',
  sort: 'stock',
  share: true,
  apart: ['area'],
  rhythms: ['week'],
  area: 5,
  users: ['ministry'],
  tools: ['register'],
  fields: [],
  outside: false,
  follows: ['machine'],
  provenance: PROPOSED_SET,
}
