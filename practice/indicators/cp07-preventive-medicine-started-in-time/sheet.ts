import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Preventive medicine started in time. */
export const CP07_SHEET: IndicatorSheet = {
  code: 'CP07',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['sex', 'age', 'area'],
  rhythms: ['month'],
  area: 1,
  users: ['health', 'ministry'],
  tools: ['F06-H'],
  fields: ['F06.servicesGiven', 'F06.incidentTime'],
  outside: false,
  follows: ['sealed', 'outside'],
  provenance: PROPOSED_SET,
}
