import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Days from registration to assessment. */
export const CM03_SHEET: IndicatorSheet = {
  code: 'CM03',
  version: 1,
  unit: 'case',
  sort: 'duration',
  share: true,
  apart: ['risk'],
  rhythms: ['month'],
  area: 3,
  users: ['pswo', 'district', 'ministry'],
  tools: ['F04'],
  fields: ['F02.owner', 'F04.analysis', 'F02.riskLevel'],
  outside: false,
  follows: ['duration'],
  provenance: PROPOSED_SET,
}
