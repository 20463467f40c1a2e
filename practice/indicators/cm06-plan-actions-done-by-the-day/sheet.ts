import type { IndicatorSheet } from '@cwmis/core/indicator/sheet.ts'
import { PROPOSED_SET } from '../sources.ts'

/** Plan actions done by the day set. */
export const CM06_SHEET: IndicatorSheet = {
  code: 'CM06',
  version: 1,
  unit: 'case',
  sort: 'events',
  share: true,
  apart: ['service'],
  rhythms: ['month'],
  area: 3,
  users: ['cdo', 'district'],
  tools: ['F05'],
  fields: ['F05.actions.due', 'F05.actions.status', 'F05.actions.doneOn'],
  outside: false,
  follows: ['rows'],
  provenance: PROPOSED_SET,
}
