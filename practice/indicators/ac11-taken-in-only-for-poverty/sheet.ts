import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Taken in only for poverty. */
export const AC11_SHEET: IndicatorSheet = {
  code: 'AC11',
  version: 1,
  unit: 'placement',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F13A'],
  fields: ['F13A'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
