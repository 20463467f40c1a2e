import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** At a clinic within 72 hours. */
export const CP06_SHEET: IndicatorSheet = {
  code: 'CP06',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['sex', 'age', 'area'],
  rhythms: ['month'],
  area: 1,
  users: ['pswo', 'health', 'ministry'],
  tools: ['F06-H'],
  fields: ['F01.medicalWindow', 'F02.medicalWindow', 'F06.incidentTime', 'F08.medicalCareOn'],
  outside: false,
  follows: ['sealed'],
  provenance: PROPOSED_SET,
}
