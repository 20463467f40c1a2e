import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Consent or legal ground present. */
export const CM19_SHEET: IndicatorSheet = {
  code: 'CM19',
  version: 1,
  unit: 'case',
  sort: 'stock',
  share: true,
  apart: [],
  rhythms: ['month'],
  area: 5,
  users: ['dpo'],
  tools: ['F20C'],
  fields: ['F20C.purposes.given', 'F02.lawfulBasis'],
  outside: false,
  follows: ['stock'],
  provenance: PROPOSED_SET,
}
