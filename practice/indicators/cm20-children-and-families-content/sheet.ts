import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Children and families content. */
export const CM20_SHEET: IndicatorSheet = {
  code: 'CM20',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: [],
  rhythms: ['quarter'],
  area: 4,
  users: ['ministry'],
  tools: ['F23'],
  fields: ['F11.childFeedback', 'F11.caregiverFeedback', 'F23'],
  outside: false,
  follows: ['form'],
  provenance: PROPOSED_SET,
}
