import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Linked to social protection. */
export const OV06_SHEET: IndicatorSheet = {
  code: 'OV06',
  version: 1,
  unit: 'household',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 3,
  users: ['ministry'],
  tools: ['F06-E'],
  fields: ['F06.serviceCodes', 'F06.outcome'],
  outside: false,
  follows: ['handoff', 'form'],
  provenance: PROPOSED_SET,
}
