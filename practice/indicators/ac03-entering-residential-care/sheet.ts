import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Entering a children’s home. */
export const AC03_SHEET: IndicatorSheet = {
  code: 'AC03',
  version: 1,
  unit: 'placement',
  sort: 'events',
  share: false,
  apart: ['reason', 'authority'],
  rhythms: ['month'],
  area: 3,
  users: ['ministry'],
  tools: ['F13A'],
  fields: ['F02.livingArrangement', 'F04.livingArrangement'],
  outside: false,
  follows: [],
  provenance: RECALLED_SET,
}
