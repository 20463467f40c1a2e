import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Adoptions by kind. */
export const AC15_SHEET: IndicatorSheet = {
  code: 'AC15',
  version: 1,
  unit: 'order',
  sort: 'events',
  share: false,
  apart: ['adoption-kind'],
  rhythms: ['year'],
  area: 3,
  users: ['ministry'],
  tools: ['F18'],
  fields: ['F18'],
  outside: false,
  follows: ['form'],
  provenance: RECALLED_SET,
}
