import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Change in each part of life. */
export const WB02_SHEET: IndicatorSheet = {
  code: 'WB02',
  version: 1,
  unit: 'child',
  sort: 'stock',
  share: true,
  apart: ['domain'],
  rhythms: ['half-year'],
  area: 3,
  users: ['ministry', 'district'],
  tools: ['F04', 'F08'],
  fields: ['F04.standing', 'F08.domains.change'],
  outside: false,
  follows: ['cohort'],
  provenance: ADDED_SET,
}
