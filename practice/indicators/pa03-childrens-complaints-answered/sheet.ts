import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Children’s complaints answered. */
export const PA03_SHEET: IndicatorSheet = {
  code: 'PA03',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 4,
  users: ['ministry', 'dpo'],
  tools: ['F23'],
  fields: ['F23'],
  outside: false,
  follows: ['form'],
  provenance: ADDED_SET,
}
