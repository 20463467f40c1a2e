import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Plan on time after assessment. */
export const CM04_SHEET: IndicatorSheet = {
  code: 'CM04',
  version: 1,
  unit: 'case',
  sort: 'duration',
  share: true,
  apart: ['risk'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'district'],
  tools: ['F05'],
  fields: ['F05.reviewDate', 'F05.approver'],
  outside: false,
  follows: ['duration'],
  provenance: PROPOSED_SET,
}
