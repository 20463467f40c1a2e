import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { RECALLED_SET } from '../sources.ts'

/** Children and carers served. */
export const OV01_SHEET: IndicatorSheet = {
  code: 'OV01',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  share: false,
  apart: ['age', 'sex', 'member-status'],
  rhythms: ['quarter', 'half-year'],
  area: 3,
  users: ['partner', 'ministry'],
  tools: ['F16', 'F08'],
  fields: ['F08.servicesReceived', 'F16B'],
  outside: false,
  follows: ['form'],
  provenance: RECALLED_SET,
}
