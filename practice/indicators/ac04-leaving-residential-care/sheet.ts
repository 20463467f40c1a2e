import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Leaving a children’s home. */
export const AC04_SHEET: IndicatorSheet = {
  code: 'AC04',
  version: 1,
  unit: 'placement',
  sort: 'events',
  share: false,
  apart: ['destination'],
  rhythms: ['month'],
  area: 3,
  users: ['ministry'],
  tools: ['F13B'],
  fields: ['F02.livingArrangement', 'F04.livingArrangement'],
  outside: false,
  follows: [],
  provenance: RECALLED_SET,
}
