import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { ADDED_SET } from '../sources.ts'

/** Health needs served within 30 days. */
export const HS02_SHEET: IndicatorSheet = {
  code: 'HS02',
  version: 1,
  unit: 'child',
  sort: 'duration',
  share: true,
  apart: ['type-of-need'],
  rhythms: ['quarter'],
  area: 1,
  users: ['health', 'ministry'],
  tools: ['F04', 'F06'],
  fields: ['F04.needsDevice', 'F04.hasDevice', 'F06.servicesGiven'],
  outside: false,
  follows: ['duration', 'handoff'],
  provenance: ADDED_SET,
}
