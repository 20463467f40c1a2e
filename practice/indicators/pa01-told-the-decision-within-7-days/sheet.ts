import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Told the decision within 7 days. */
export const PA01_SHEET: IndicatorSheet = {
  code: 'PA01',
  version: 1,
  unit: 'case',
  sort: 'duration',
  share: true,
  apart: ['language'],
  rhythms: ['month'],
  area: 4,
  users: ['ministry', 'district'],
  tools: ['F05'],
  fields: ['F05.toldOn', 'F05.toldLanguage', 'F05.toldBy'],
  outside: false,
  follows: ['duration'],
  provenance: ADDED_SET,
}
