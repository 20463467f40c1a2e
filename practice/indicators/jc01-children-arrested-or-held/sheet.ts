import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Children arrested or held. */
export const JC01_SHEET: IndicatorSheet = {
  code: 'JC01',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: false,
  apart: ['offence-class', 'sex', 'age'],
  rhythms: ['month'],
  area: 3,
  users: ['justice', 'ministry'],
  tools: ['F17'],
  fields: ['F17'],
  outside: true,
  follows: ['form', 'sealed'],
  provenance: RECALLED_SET,
}
