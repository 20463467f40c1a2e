import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** How long children stay in homes. */
export const AC09_SHEET: IndicatorSheet = {
  code: 'AC09',
  version: 1,
  unit: 'placement',
  sort: 'duration',
  share: true,
  apart: ['under-three'],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F13'],
  fields: ['F13A', 'F13B'],
  outside: false,
  follows: ['form', 'duration'],
  provenance: RECALLED_SET,
}
